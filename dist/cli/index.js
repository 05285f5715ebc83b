#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8995:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8877:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7016:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 8909:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ (function (__unused_webpack_module, exports) {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ (function (__unused_webpack_module, exports) {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 7716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./build/src/report/log_text.js
var log_text = __nccwpck_require__(4690);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __nccwpck_require__(8738);
// EXTERNAL MODULE: ./build/src/run/version.js
var version = __nccwpck_require__(7023);
// EXTERNAL MODULE: ./build/src/cli/shell.js + 1 modules
var cli_shell = __nccwpck_require__(1232);
;// CONCATENATED MODULE: ./build/src/cli/commands/compare.js

const NAMES = {
    "query and rule": { first: "the query", second: "the rule" },
    rules: { first: "the first rule", second: "the second" },
    queries: { first: "the first query", second: "the second" },
};
const compareCommand = (program, { action }) => {
    program
        .command("compare")
        .description("say how a query and a rule, two rules or two queries relate")
        .option("--query <query>", "a VT Intelligence query; `-` is standard input", cli_shell/* repeated */.ZD)
        .option("--rule <file[#name]>", "a LiveHunt rule", cli_shell/* repeated */.ZD)
        .addHelpText("after", "\nFormats (--format): pretty, json")
        .action(action(async (shell, options) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ compare }, { comparisonJson, comparisonPretty }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(5128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5128)),
            __nccwpck_require__.e(/* import() */ 7739).then(__nccwpck_require__.bind(__nccwpck_require__, 7739)),
        ]);
        const { result, remarks, kind } = await compare({ queries: options.query ?? [], rules: options.rule ?? [], entity: shell.options.entity }, shell.surroundings);
        const text = target.format === "json"
            ? comparisonJson(result)
            : comparisonPretty(result, NAMES[kind], shell.styleOf(target));
        shell.write(target, text);
        for (const remark of remarks)
            shell.note(remark);
        return result.relation === "equivalent" ? cli_shell/* EXIT */.dc.fine : cli_shell/* EXIT */.dc.findings;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/config.js

const configCommand = (program, { action }) => {
    program
        .command("config")
        .description("print the configuration that holds for a file")
        .argument("[file...]", "a rule file, which need not exist")
        .action(action(async (shell, files) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ effectiveConfiguration }, { jsonText }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(5439)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5439)),
            __nccwpck_require__.e(/* import() */ 4560).then(__nccwpck_require__.bind(__nccwpck_require__, 4560)),
        ]);
        const file = files.length === 0 ? null : (0,cli_shell/* single */.J0)(files, "FILE");
        const { config, entity } = shell.options;
        const effective = await effectiveConfiguration(file, { config, entity }, shell.surroundings);
        if (target.format === "json")
            shell.write(target, jsonText(effective.json));
        else
            shell.writeExact(target, effective.text());
        return cli_shell/* EXIT */.dc.fine;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/drift.js

const driftCommand = (program, { action }) => {
    program
        .command("drift")
        .description("say how every rule of a repository stands to its queries")
        .argument("[paths...]", "files, folders or globs; by default the whole repository")
        .option("--fail-on <severity>", "exit 1 at this severity: error, warning, note or never", (0,cli_shell/* oneOf */.yL)("--fail-on", ["error", "warning", "note", "never"]))
        .action(action(async (shell, paths, options) => {
        const targets = shell.destinations(["pretty", "json", "markdown", "html"], "pretty");
        const [{ lintPaths }, { onlySevere }, { conclude }, { render }, { driftTable }, { listRules }, { VERSION }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(553), __nccwpck_require__.e(1541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1541)),
            __nccwpck_require__.e(/* import() */ 4891).then(__nccwpck_require__.bind(__nccwpck_require__, 4891)),
            __nccwpck_require__.e(/* import() */ 9979).then(__nccwpck_require__.bind(__nccwpck_require__, 9979)),
            __nccwpck_require__.e(/* import() */ 6718).then(__nccwpck_require__.bind(__nccwpck_require__, 6718)),
            __nccwpck_require__.e(/* import() */ 1760).then(__nccwpck_require__.bind(__nccwpck_require__, 1760)),
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(2907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2907)),
            Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7023)),
        ]);
        const { entity, config } = shell.options;
        const request = { paths, entity, config, compiler: false, rules: ["query_drift"] };
        const { report, problems, remarks, configuration } = await lintPaths(request, shell.surroundings);
        const shown = shell.options.quiet ? onlySevere(report, "error") : report;
        for (const target of targets) {
            const settings = { ...shell.styleOf(target), version: VERSION, rules: listRules() };
            const isTable = target.format === "pretty";
            shell.write(target, isTable ? driftTable(shown, settings) : await render(target.format, shown, settings));
        }
        for (const remark of remarks)
            shell.note(`huntlint: ${remark}`);
        return conclude(shell, shown, problems, { failOn: options.failOn ?? configuration.failOn, maxWarnings: null });
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/eval.js

const evalCommand = (program, { action }) => {
    program
        .command("eval")
        .description("say whether a record matches a rule or a query, and which clause decides")
        .argument("[record...]", "a record as JSON; `-` is standard input")
        .option("--rule <file[#name]>", "a LiveHunt rule", (0,cli_shell/* once */.Oo)("--rule"))
        .option("--query <query>", "a VT Intelligence query", (0,cli_shell/* once */.Oo)("--query"))
        .option("--report", "the record is a report of VirusTotal's API v3")
        .action(action(async (shell, records, options) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const record = (0,cli_shell/* single */.J0)(records, "RECORD.json", "a rule goes behind --rule, a query behind --query");
        const [{ evaluate }, { evaluationJson, evaluationPretty }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(1456), __nccwpck_require__.e(9588)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9588)),
            __nccwpck_require__.e(/* import() */ 2868).then(__nccwpck_require__.bind(__nccwpck_require__, 2868)),
        ]);
        const request = {
            record,
            isReport: options.report === true,
            rule: options.rule ?? null,
            query: options.query ?? null,
            entity: shell.options.entity,
        };
        const { evaluation, remarks } = await evaluate(request, shell.surroundings);
        const text = target.format === "json"
            ? evaluationJson(evaluation)
            : evaluationPretty(evaluation, shell.styleOf(target).colour);
        shell.write(target, text);
        for (const remark of remarks)
            shell.note(`huntlint: ${remark}`);
        return evaluation.matches === true ? cli_shell/* EXIT */.dc.fine : cli_shell/* EXIT */.dc.findings;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/explain.js

const explainCommand = (program, { action }) => {
    program
        .command("explain")
        .description("print the page of a lint rule")
        .argument("[rule...]", "a lint rule's id")
        .action(action(async (shell, ids) => {
        const target = shell.destination(["pretty", "markdown", "json"], "pretty");
        const id = (0,cli_shell/* single */.J0)(ids, "RULE_ID");
        const [{ rulePage }, { pageTerminal }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(7366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7366)),
            __nccwpck_require__.e(/* import() */ 8716).then(__nccwpck_require__.bind(__nccwpck_require__, 8716)),
        ]);
        const { rule, text } = rulePage(id);
        const { summary, category, severity, fixable, since } = rule;
        const asJson = { version: 1, id, summary, category, severity, fixable, since, page: text };
        const written = {
            json: () => `${JSON.stringify(asJson, null, 2)}\n`,
            // Without the marks that only its makers need.
            markdown: () => text.replace(/^<!--.*-->\n+/gm, ""),
            pretty: () => pageTerminal(text, shell.styleOf(target)),
        };
        shell.write(target, written[target.format]());
        return cli_shell/* EXIT */.dc.fine;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/fields.js

const fieldsCommand = (program, { action }) => {
    program
        .command("fields")
        .description("look fields of the vt module up")
        .argument("[text...]", "words that the path or the description must hold")
        .action(action(async (shell, words) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ findFields }, { fieldsTable }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(2606)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2606)),
            __nccwpck_require__.e(/* import() */ 1720).then(__nccwpck_require__.bind(__nccwpck_require__, 1720)),
        ]);
        const found = findFields(words, shell.options.entity);
        shell.write(target, fieldsTable(found, target.format, shell.styleOf(target)));
        if (found.length === 0)
            shell.note(`huntlint: no field has ${words.join(" and ")} in its path or description`);
        return found.length > 0 ? cli_shell/* EXIT */.dc.fine : cli_shell/* EXIT */.dc.findings;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/init.js

const initCommand = (program, { action }) => {
    program
        .command("init")
        .description("write a configuration, a workflow and a pre-commit hook, overwriting nothing")
        .action(action(async (shell) => {
        const target = shell.destination(["pretty"], "pretty");
        const { init } = await Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(2145)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2145));
        const { written, kept } = await init(shell.io.cwd);
        const lines = [
            ...written.map((path) => `wrote ${path}\n`),
            ...kept.map((path) => `kept ${path}, which was there\n`),
        ];
        shell.write(target, lines.join(""));
        return cli_shell/* EXIT */.dc.fine;
    }));
};

// EXTERNAL MODULE: ./build/src/report/counted.js
var counted = __nccwpck_require__(8142);
;// CONCATENATED MODULE: ./build/src/report/report_options.js
const FORMATS = ["pretty", "concise", "json", "sarif", "github", "markdown", "html", "junit"];
function isFormat(name) {
    return FORMATS.includes(name);
}

// EXTERNAL MODULE: ./build/src/run/change_selection.js
var change_selection = __nccwpck_require__(4978);
// EXTERNAL MODULE: ./build/src/cli/usage_error.js
var usage_error = __nccwpck_require__(8526);
;// CONCATENATED MODULE: ./build/src/cli/commands/lint.js





const lintCommand = (program, { action }) => {
    program
        .command("lint")
        .description("lint files, folders and globs (the default)")
        .argument("[paths...]", "files, folders or globs; `-` is standard input")
        .option("--fail-on <severity>", "exit 1 at this severity: error, warning, note or never", (0,cli_shell/* oneOf */.yL)("--fail-on", ["error", "warning", "note", "never"]))
        .option("--max-warnings <number>", "exit 1 where there are more warnings", (0,cli_shell/* countOption */.D3)("--max-warnings"))
        .option("--preset <name>", "default or strict", (0,cli_shell/* oneOf */.yL)("--preset", ["default", "strict"]))
        .option("--rule <id>", "run only this lint rule; repeatable", cli_shell/* repeated */.ZD)
        .option("--severity <severity>", "show only findings at or above it", (0,cli_shell/* oneOf */.yL)("--severity", ["error", "warning", "note"]))
        .option("--fix <level>", "write the safe fixes; with =unsafe all of them", (0,cli_shell/* oneOf */.yL)("--fix", ["safe", "unsafe"]))
        .option("--diff", "print what --fix would change, as a patch, and change nothing; exit 1 if there is any")
        .option("--since <ref>", "only rules that changed since the merge base with a commit")
        .option("--staged", "only rules that changed in the index, as they stand there")
        .option("--stdin", "read standard input, as the path `-` does")
        .option("--shard <n/m>", "the n-th of m parts of the files; `huntlint merge` joins the reports", shardOption)
        .option("--baseline <file>", "do not report the findings that this file knows")
        .option("--update-baseline", "make the findings of this run known")
        .option("--prune-baseline", "remove mended findings from the baseline")
        .option("--include-ignored", "lint files too that the configuration ignores")
        .option("--no-ignores", "report what comments silence, too")
        .option("--no-cache", "look at every file anew")
        .option("--no-compiler", "leave the official compiler out")
        .addHelpText("after", `\nFormats (--format): ${FORMATS.join(", ")}`)
        .action(action(async (shell, paths, options) => {
        const targets = shell.destinations(FORMATS, "pretty");
        const engine = options.compiler && !options.diff && !options.fix ? await startCompiler() : undefined;
        const [{ lintPaths }, { onlySevere }, { conclude }, { render }, { listRules }, { VERSION }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(553), __nccwpck_require__.e(1541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1541)),
            __nccwpck_require__.e(/* import() */ 4891).then(__nccwpck_require__.bind(__nccwpck_require__, 4891)),
            __nccwpck_require__.e(/* import() */ 9979).then(__nccwpck_require__.bind(__nccwpck_require__, 9979)),
            __nccwpck_require__.e(/* import() */ 6718).then(__nccwpck_require__.bind(__nccwpck_require__, 6718)),
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(2907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2907)),
            Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7023)),
        ]);
        const request = {
            paths: options.stdin ? [...paths, "-"] : paths,
            changes: changesOf(options),
            shard: options.shard,
            baseline: baselineOf(options),
            cacheFolder: options.cache ? shell.cacheFolder : null,
            entity: shell.options.entity,
            config: shell.options.config,
            suppressions: options.ignores,
            includeIgnored: options.includeIgnored,
            rules: options.rule,
            preset: options.preset,
            ...(options.compiler ? {} : { compiler: false }),
        };
        const least = shell.options.quiet ? "error" : options.severity;
        if (options.diff)
            return printDiff(shell, { ...request, least }, options.fix ?? "safe");
        const fixed = options.fix ? await writeFixes(shell, { ...request, least }, options.fix) : null;
        const progress = shell.progress("linting");
        const surroundings = fixed === null ? shell.surroundings : { ...shell.surroundings, readInput: async () => Buffer.from(fixed) };
        const outcome = await lintPaths({ ...request, engine, onProgress: progress.step }, surroundings);
        progress.end();
        const { report, problems, remarks, configuration } = outcome;
        const shown = least === undefined ? report : onlySevere(report, least);
        for (const target of targets) {
            // Fixed text has standard output to itself.
            const isBeside = fixed !== null && target.path === null;
            const style = isBeside ? shell.styleOn(shell.io.stderr) : shell.styleOf(target);
            const text = await render(target.format, shown, { ...style, version: VERSION, rules: listRules() });
            if (isBeside)
                shell.io.stderr.write(text);
            else
                shell.write(target, text);
        }
        if (fixed !== null)
            shell.writeExact({ format: "pretty", path: null }, fixed);
        for (const remark of remarks)
            shell.note(`huntlint: ${remark}`);
        return conclude(shell, shown, problems, {
            failOn: options.failOn ?? configuration.failOn,
            maxWarnings: options.maxWarnings ?? configuration.maxWarnings,
        });
    }));
};
async function startCompiler() {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(553), __nccwpck_require__.e(931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 931))).startCompiler();
}
function changesOf({ since, staged }) {
    if (since !== undefined && staged)
        throw new usage_error/* UsageError */.e("--since and --staged exclude each other");
    if (since !== undefined)
        return { since };
    return staged ? { staged } : undefined;
}
function baselineOf({ baseline, updateBaseline, pruneBaseline }) {
    if (updateBaseline && pruneBaseline)
        throw new usage_error/* UsageError */.e("--update-baseline and --prune-baseline exclude each other");
    if (baseline === undefined) {
        if (updateBaseline || pruneBaseline)
            throw new usage_error/* UsageError */.e("which baseline? name it with --baseline FILE");
        return undefined;
    }
    return { path: baseline, update: updateBaseline ? "record" : pruneBaseline ? "prune" : null };
}
function shardOption(value) {
    const [, index, count] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (!(shard.index >= 1 && shard.index <= shard.count)) {
        throw new usage_error/* UsageError */.e(`--shard ${value}: it must be like 1/4, no greater than 4/4`);
    }
    return shard;
}
async function printDiff(shell, request, level) {
    const [{ fixPaths }, { unifiedDiff }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(553), __nccwpck_require__.e(1541), __nccwpck_require__.e(2827)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2827)),
        __nccwpck_require__.e(/* import() */ 4558).then(__nccwpck_require__.bind(__nccwpck_require__, 4558)),
    ]);
    const { files, problems, remarks } = await fixPaths(request, level, shell.surroundings, false);
    const patch = files.map(({ path, before, after }) => unifiedDiff(path, before, after)).join("");
    shell.writeExact({ format: "patch", path: null }, patch);
    for (const line of [...remarks, ...problems])
        shell.note(`huntlint: ${line}`);
    if (problems.length > 0)
        return cli_shell/* EXIT */.dc.failed;
    return files.length > 0 ? cli_shell/* EXIT */.dc.findings : cli_shell/* EXIT */.dc.fine;
}
/** Fixes files where they are; standard input is given back, fixed. */
async function writeFixes(shell, request, level) {
    const { fixPaths, fixInput } = await Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(553), __nccwpck_require__.e(1541), __nccwpck_require__.e(2827)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2827));
    if (request.paths.length === 1 && request.paths[0] === "-") {
        return fixInput(request, level, shell.surroundings);
    }
    const { files } = await fixPaths(request, level, shell.surroundings, true);
    const count = files.reduce((sum, { applied }) => sum + applied.length, 0);
    if (count === 0)
        return null;
    const where = (0,change_selection/* isStaged */.F)(request.changes) ? ", on disk only: stage them with `git add`" : "";
    shell.note(`huntlint: fixed ${count} in ${(0,counted/* counted */.h)(files.length, "file")}${where}`);
    return null;
}

;// CONCATENATED MODULE: ./build/src/cli/commands/merge.js


const mergeCommand = (program, { action }) => {
    program
        .command("merge")
        .description("join the JSON reports of shards")
        .argument("[reports...]", "reports that `lint --format json` wrote, and globs for them")
        .option("--fail-on <severity>", "exit 1 at this severity: error, warning, note or never", (0,cli_shell/* oneOf */.yL)("--fail-on", ["error", "warning", "note", "never"]))
        .option("--max-warnings <number>", "exit 1 where there are more warnings", (0,cli_shell/* countOption */.D3)("--max-warnings"))
        .action(action(async (shell, paths, options) => {
        const targets = shell.destinations(FORMATS, "json");
        const [{ mergeReports }, { loadConfiguration }, { onlySevere }, { conclude }, { render }, { listRules }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(2210), __nccwpck_require__.e(4819)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4819)),
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(6785)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6785)),
            __nccwpck_require__.e(/* import() */ 4891).then(__nccwpck_require__.bind(__nccwpck_require__, 4891)),
            __nccwpck_require__.e(/* import() */ 9979).then(__nccwpck_require__.bind(__nccwpck_require__, 9979)),
            __nccwpck_require__.e(/* import() */ 6718).then(__nccwpck_require__.bind(__nccwpck_require__, 6718)),
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(2907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2907)),
        ]);
        const { VERSION } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7023));
        const { surroundings } = shell;
        const configuration = await loadConfiguration(shell.options.config, surroundings);
        const { report, problems } = await mergeReports(paths, surroundings);
        const shown = shell.options.quiet ? onlySevere(report, "error") : report;
        for (const target of targets) {
            const settings = { ...shell.styleOf(target), version: VERSION, rules: listRules() };
            shell.write(target, await render(target.format, shown, settings));
        }
        return conclude(shell, shown, problems, {
            failOn: options.failOn ?? configuration.failOn,
            maxWarnings: options.maxWarnings ?? configuration.maxWarnings,
        });
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/modifiers.js

const modifiersCommand = (program, { action }) => {
    program
        .command("modifiers")
        .description("look modifiers of VT Intelligence up, and the fields that they become")
        .argument("[text...]", "words that its name, fields or description must hold")
        .action(action(async (shell, words) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ findModifiers }, { modifiersTable }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3409), __nccwpck_require__.e(4114)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1481)),
            __nccwpck_require__.e(/* import() */ 1921).then(__nccwpck_require__.bind(__nccwpck_require__, 4302)),
        ]);
        const found = findModifiers(words, shell.options.entity);
        shell.write(target, modifiersTable(found, target.format, shell.styleOf(target)));
        if (found.length === 0)
            shell.note(`huntlint: no modifier has ${words.join(" and ")} in its name, fields or description`);
        return found.length > 0 ? cli_shell/* EXIT */.dc.fine : cli_shell/* EXIT */.dc.findings;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/parse.js

const parseCommand = (program, { action }) => {
    program
        .command("parse")
        .description("print the syntax tree of a rule file as JSON")
        .argument("[file...]", "a rule file; `-` is standard input")
        .action(action(async (shell, files) => {
        const target = shell.destination(["json"], "json");
        const [{ parseFile }, { jsonText }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3495), __nccwpck_require__.e(3822)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3853)),
            __nccwpck_require__.e(/* import() */ 4560).then(__nccwpck_require__.bind(__nccwpck_require__, 4560)),
        ]);
        const parsed = await parseFile((0,cli_shell/* single */.J0)(files, "FILE"), shell.surroundings);
        shell.write(target, jsonText(parsed));
        return parsed.errors.length === 0 ? cli_shell/* EXIT */.dc.fine : cli_shell/* EXIT */.dc.findings;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/rules.js

const rulesCommand = (program, { action }) => {
    program
        .command("rules")
        .description("list the lint rules")
        .action(action(async (shell) => {
        const target = shell.destination(["pretty", "json", "markdown"], "pretty");
        const [{ listRules }, { rulesTable }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(6532), __nccwpck_require__.e(2907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2907)),
            __nccwpck_require__.e(/* import() */ 6788).then(__nccwpck_require__.bind(__nccwpck_require__, 6788)),
        ]);
        shell.write(target, rulesTable(listRules(), target.format, shell.styleOf(target)));
        return cli_shell/* EXIT */.dc.fine;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/test.js

const testCommand = (program, { action }) => {
    program
        .command("test")
        .description("try the samples kept beside rules: NAME.match/*.json must match, NAME.nomatch/*.json must not")
        .argument("[path...]", "rule files, folders and globs")
        .action(action(async (shell, paths) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ runSamples }, { samplesJson, samplesPretty }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(1456), __nccwpck_require__.e(4702)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4702)),
            __nccwpck_require__.e(/* import() */ 8803).then(__nccwpck_require__.bind(__nccwpck_require__, 8803)),
        ]);
        const report = await runSamples(paths, shell.surroundings, shell.options.entity);
        const { colour } = shell.styleOf(target);
        shell.write(target, target.format === "json" ? samplesJson(report) : samplesPretty(report, colour));
        for (const line of [...report.remarks, ...report.missing])
            shell.note(`huntlint: ${line}`);
        if (report.missing.length > 0)
            return cli_shell/* EXIT */.dc.failed;
        return report.results.every(({ passed }) => passed) ? cli_shell/* EXIT */.dc.fine : cli_shell/* EXIT */.dc.findings;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/commands/translate.js


const translateCommand = (program, { action }) => {
    program
        .command("translate")
        .description("turn a VT Intelligence query into a LiveHunt rule, or a rule into a query")
        .argument("[query...]", "a query, in quotes; `-` is standard input")
        .option("--rule <file[#name]>", "the LiveHunt rule to turn into a query", (0,cli_shell/* once */.Oo)("--rule"))
        .option("--report <file>", "a report of VirusTotal's API v3, whose values become a rule", (0,cli_shell/* once */.Oo)("--report"))
        .option("--fields <path...>", "with --report: the fields to test (vt.metadata.imphash), all of them by default")
        .option("--explain", "say term by term what became of it")
        .option("--wide", "use every field that a term may mean")
        .option("--new-only", "match only what is new to VirusTotal")
        .option("--name <name>", "the new rule's name")
        .addHelpText("after", "\nFormats (--format): pretty, json, markdown")
        .action(action(async (shell, queries, options) => {
        const target = shell.destination(["pretty", "json", "markdown"], "pretty");
        const { rule, report: reportFile, fields } = options;
        const sources = [queries.length > 0, rule !== undefined, reportFile !== undefined].filter(Boolean).length;
        if (sources > 1)
            throw new usage_error/* UsageError */.e("translate takes one of a query, --rule and --report");
        if (options.name === "")
            throw new usage_error/* UsageError */.e("--name is empty: is a variable unset?");
        if (fields !== undefined && reportFile === undefined)
            throw new usage_error/* UsageError */.e("--fields goes with --report");
        const [{ translateFromReport, translateToQuery, translateToRule }, report] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(3409), __nccwpck_require__.e(3495), __nccwpck_require__.e(1863), __nccwpck_require__.e(3131), __nccwpck_require__.e(8255), __nccwpck_require__.e(4743)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4743)),
            __nccwpck_require__.e(/* import() */ 3947).then(__nccwpck_require__.bind(__nccwpck_require__, 3947)),
        ]);
        const settings = {
            entity: shell.options.entity,
            name: options.name ?? null,
            wide: options.wide === true,
            newOnly: options.newOnly === true,
        };
        const { surroundings } = shell;
        const { result, remark } = reportFile !== undefined
            ? await translateFromReport(reportFile, fields ?? [], settings, surroundings)
            : rule === undefined
                ? await translateToRule((0,cli_shell/* single */.J0)(queries, "QUERY", "put it in quotes"), settings, surroundings)
                : await translateToQuery(rule, settings, surroundings);
        if (remark !== null)
            shell.note(remark);
        if (target.format === "json")
            shell.write(target, report.translationJson(result));
        else if (target.format === "markdown") {
            shell.write(target, report.translationMarkdown(result, options.explain === true));
        }
        else {
            if (result.output !== null)
                shell.writeExact(target, `${result.output.trimEnd()}\n`);
            const style = shell.styleOn(shell.io.stderr);
            shell.io.stderr.write(report.translationNotes(result, style, options.explain));
            if (options.explain)
                shell.io.stderr.write(report.translationTable(result, style));
        }
        return result.output !== null && result.complete ? cli_shell/* EXIT */.dc.fine : cli_shell/* EXIT */.dc.findings;
    }));
};

;// CONCATENATED MODULE: ./build/src/cli/command_line.js






















const COMMANDS = [
    lintCommand,
    translateCommand,
    compareCommand,
    driftCommand,
    evalCommand,
    testCommand,
    fieldsCommand,
    modifiersCommand,
    explainCommand,
    rulesCommand,
    configCommand,
    mergeCommand,
    parseCommand,
    initCommand,
];
/**
 * Runs one command line, without the program's name, and returns its exit code. Never throws: whatever goes wrong
 * is one line on standard error.
 */
async function main(args, io) {
    try {
        return await run(args, io);
    }
    catch (error) {
        if (error instanceof CommanderError) {
            if (error.exitCode === 0)
                return cli_shell/* EXIT */.dc.fine;
            const message = (0,log_text/* logLine */.BP)(error.message.replace(/^error: /, ""));
            io.stderr.write(`huntlint: ${message}${hintFor(message)}\n`);
        }
        else if (error instanceof usage_error/* UsageError */.e || error instanceof cannot_run/* CannotRun */.z) {
            // A configuration may have several mistakes: one line each.
            for (const line of error.message.split("\n"))
                io.stderr.write(`huntlint: ${(0,log_text/* logLine */.BP)(line)}\n`);
        }
        else {
            const message = error instanceof Error ? error.message : String(error);
            io.stderr.write(`huntlint: internal error: ${(0,log_text/* logLine */.BP)(message)}. This is a fault of huntlint ${version.VERSION}: please report it with the command and the file. (HUNTLINT_DEBUG=1 shows where.)\n`);
            if (io.environment.HUNTLINT_DEBUG && error instanceof Error) {
                for (const line of (error.stack ?? "").split("\n"))
                    io.stderr.write(`  ${(0,log_text/* logLine */.BP)(line)}\n`);
            }
        }
        return cli_shell/* EXIT */.dc.failed;
    }
}
/** What the person who typed it may have meant. */
function hintFor(message) {
    // `-tag:x` is a query, and looks like an option.
    if (/unknown option '-[^-].*:/.test(message))
        return " (a query that begins with - goes behind --)";
    const [, command] = /^too many arguments for '(\w+)'/.exec(message) ?? [];
    return command === undefined ? "" : ` It takes options only: see \`huntlint ${command} --help\`.`;
}
async function run(args, io) {
    let exitCode = cli_shell/* EXIT */.dc.fine;
    const outputs = [];
    const program = new Command("huntlint")
        .description("Lints, translates and compares VirusTotal hunting rules: LiveHunt YARA and VT Intelligence queries.")
        .exitOverride()
        .configureHelp({ optionTerm: ({ long, flags }) => (long === "--fix" ? "--fix[=unsafe]" : flags) })
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: () => { },
    })
        .option("--format <name>", "how results are written; repeatable", (format) => void outputs.push({ format }))
        .option("--output <file>", "where the format before it goes; repeatable", (output) => void outputs.push({ output }))
        .option("--entity <entity>", "what rules and queries match where they do not say", (0,cli_shell/* oneOf */.yL)("--entity", cli_shell/* ENTITIES_OF_RULES */.AG))
        .option("--quiet", "show errors only")
        .option("--color", "colour, even where the output is no terminal")
        .option("--no-color", "no colour")
        .option("--config <file>", "the configuration, instead of the nearest .huntlint.yaml")
        .option("--stdin-filename <name>", "what standard input (`-`) is called in reports");
    const context = {
        action: (act) => async (...given) => {
            exitCode = await act(new cli_shell/* Shell */.$f(io, commonOptions(program, outputs)), ...given);
        },
    };
    for (const register of COMMANDS)
        register(program, context);
    program
        .option("-V, --version", "the versions of huntlint, the compiler and the vt module")
        .on("option:version", () => { });
    const words = new Set(program.commands.map((command) => command.name()));
    requireAttachedLevel(args, io.cwd);
    const arranged = arrange(args, words);
    if (arranged.length > 0 && (arranged.includes("--version") || arranged.includes("-V")) && !arranged.includes("--")) {
        const { versions } = await Promise.all(/* import() */[__nccwpck_require__.e(9707), __nccwpck_require__.e(7738)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7738));
        io.stdout.write(`${versions()}\n`);
        return cli_shell/* EXIT */.dc.fine;
    }
    try {
        await program.parseAsync(arranged, { from: "user" });
    }
    catch (error) {
        const isMissing = error instanceof cannot_run/* CannotRun */.z && error.message.startsWith("no such file or folder");
        if (!isMissing || arranged.length === args.length)
            throw error;
        // `lint` was put before a word that may be a command's, mistyped.
        const word = args.find((arg, i) => !arg.startsWith("-") && !WITH_VALUE.has(args[i - 1] ?? ""));
        const { meantCommand } = await __nccwpck_require__.e(/* import() */ 6094).then(__nccwpck_require__.bind(__nccwpck_require__, 6094));
        const meant = word === undefined ? null : meantCommand(word, words, io.cwd);
        throw meant === null ? error : new cannot_run/* CannotRun */.z(`${error.message} (is the command \`${meant}\` meant?)`);
    }
    return exitCode;
}
/** Options of `lint` that take a value: a command's name may stand behind them. */
const WITH_VALUE = new Set([
    ...["--format", "--output", "--entity", "--config", "--stdin-filename", "--fail-on", "--max-warnings", "--rule"],
    ...["--severity", "--baseline", "--since", "--shard", "--preset"],
]);
/**
 * Puts the command's word first, whatever options stand before it, and `lint` where there is none. `--fix` alone
 * means `--fix=safe`: it must not swallow the path behind it.
 */
function arrange(args, words) {
    const end = args.includes("--") ? args.indexOf("--") : args.length;
    const given = args.map((arg, i) => (i < end && arg === "--fix" ? "--fix=safe" : arg));
    let at = 0;
    while (at < end && given[at].startsWith("-") && given[at] !== "-") {
        at += WITH_VALUE.has(given[at]) ? 2 : 1;
    }
    const word = at < end ? given[at] : undefined;
    const topic = word === "help" ? given[at + 1] : undefined;
    if (topic !== undefined && topic !== "help" && !topic.startsWith("-") && !words.has(topic)) {
        throw new usage_error/* UsageError */.e(`no command is called ${topic}: \`huntlint --help\` lists them`);
    }
    if (word !== undefined && (words.has(word) || word === "help"))
        return [word, ...given.slice(0, at), ...given.slice(at + 1)];
    if (given.length > 0 && given.every((arg) => arg === "--help" || arg === "-h"))
        return given;
    return ["lint", ...given];
}
/** What stands behind `--fix` is a path: somebody who means a level must not have files fixed at another one. */
function requireAttachedLevel(args, cwd) {
    const end = args.includes("--") ? args.indexOf("--") : args.length;
    for (let i = 0; i + 1 < end; i++) {
        const level = args[i + 1];
        if (args[i] !== "--fix" || !["safe", "unsafe"].includes(level) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, level)))
            continue;
        throw new usage_error/* UsageError */.e(`there is no file ${level}: the level goes with an equals sign, --fix=${level}`);
    }
}
function commonOptions(program, outputs) {
    const { quiet, color, entity, config, stdinFilename } = program.opts();
    return {
        outputs,
        quiet: quiet === true,
        colour: program.getOptionValueSource("color") === "cli" ? color === true : null,
        entity: entity ?? null,
        config: config ?? null,
        stdinFilename: stdinFilename ?? null,
    };
}


/***/ }),

/***/ 3867:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1708);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8877);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7716);
/* harmony import */ var _process_io_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9803);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1232);







// Node 20 optimises code before it has seen what comes: most of that is thrown away again within a run.
if (node_process__WEBPACK_IMPORTED_MODULE_2__.versions.v8.startsWith("11."))
    node_v8__WEBPACK_IMPORTED_MODULE_3__.setFlagsFromString("--interrupt-budget=300000");
const io = (0,_process_io_js__WEBPACK_IMPORTED_MODULE_5__/* .processIo */ .W)();
const cacheFolder = (0,_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheFolderOf */ .q4)(io);
// What is loaded from here on is kept as V8 has read it, from Node 22.8 on.
const { enableCompileCache } = node_module__WEBPACK_IMPORTED_MODULE_0__;
if (cacheFolder !== null)
    enableCompileCache?.((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, "program"));
node_process__WEBPACK_IMPORTED_MODULE_2__.exitCode = await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .main */ .i)(node_process__WEBPACK_IMPORTED_MODULE_2__.argv.slice(2), io);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ processIo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __nccwpck_require__(8738);
// EXTERNAL MODULE: ./build/src/run/read_regular_file.js
var read_regular_file = __nccwpck_require__(8793);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/run/repository_bounds.js
var repository_bounds = __nccwpck_require__(2695);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var surroundings = __nccwpck_require__(5200);
// EXTERNAL MODULE: ./build/src/run/write_atomically.js
var write_atomically = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ./build/src/run/write_output.js





/** Folders in which a name may stand for a stream that is open already: `/dev/stdout`, `/dev/fd/3`. */
const STREAMS = /^\/(?:dev|proc)\//;
/** Where a folder may not be written to, or a file is mounted by itself, it can be written in place all the same. */
const NOT_REPLACED = new Set(["EACCES", "EPERM", "EBUSY", "EXDEV", "EROFS"]);
/**
 * Writes a result where it was asked for: a file is there whole or as it was, and no link of the repository's leads
 * it elsewhere. Folders that are not there are made. Devices and pipes are written to as they are; a pipe waits for its reader.
 *
 * @throws Error with the reason, and what the system throws
 */
function writeOutput(path, text, cwd) {
    const target = (0,external_node_path_.resolve)(cwd, path);
    (0,repository_bounds/* requireWithin */.rm)(target, cwd);
    requireFolder((0,external_node_path_.dirname)(target), cwd);
    const stats = (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false });
    if (STREAMS.test(target) || (stats !== undefined && !stats.isFile())) {
        (0,external_node_fs_.writeFileSync)(target, text);
        return;
    }
    try {
        (0,write_atomically/* writeAtomically */.v)(target, text);
    }
    catch (error) {
        if (stats === undefined || !NOT_REPLACED.has(error.code ?? ""))
            throw error;
        (0,external_node_fs_.writeFileSync)(target, text);
    }
}
function requireFolder(folder, cwd) {
    let stats;
    try {
        stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    }
    catch {
        // The system says it better when it is written.
        return;
    }
    if (stats === undefined)
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    else if (!stats.isDirectory())
        throw new Error(`${(0,surroundings/* shownPath */.pS)(folder, cwd)} is no folder`);
}

;// CONCATENATED MODULE: ./build/src/cli/process_io.js





/** The real process. */
function processIo() {
    const cwd = external_node_process_.cwd();
    return {
        stdout: outputOf(() => external_node_process_.stdout, 1),
        stderr: outputOf(() => external_node_process_.stderr, 2),
        readInput: readAll,
        writeFile: (path, text) => {
            const stream = process_io_STREAMS[path];
            if (stream === undefined)
                writeOutput(path, text, cwd);
            else
                writeFully(stream, Buffer.from(text));
        },
        cwd,
        environment: external_node_process_.env,
    };
}
/** Opened by these names, a stream that goes to a file would begin at its start again. */
const process_io_STREAMS = { "/dev/stdout": 1, "/dev/stderr": 2 };
/** Asking a stream of Node's whether it is a terminal takes longer than most commands; most are no device at all. */
function outputOf(stream, descriptor) {
    const terminal = () => (statsOf(descriptor)?.isCharacterDevice() && stream().isTTY ? stream() : null);
    return {
        write: (text) => writeFully(descriptor, Buffer.from(text)),
        get isTerminal() {
            return terminal() !== null;
        },
        get isFile() {
            return statsOf(descriptor)?.isFile() ?? false;
        },
        get columns() {
            return terminal()?.columns ?? null;
        },
    };
}
function statsOf(descriptor) {
    try {
        return (0,external_node_fs_.fstatSync)(descriptor);
    }
    catch {
        return null;
    }
}
/**
 * Writes before it returns, so that nothing is lost when the process ends. A full pipe (`EAGAIN`) is tried again; a
 * reader that has gone (`huntlint rules | head`) is no fault of ours.
 */
function writeFully(descriptor, bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
        }
        catch (error) {
            const { code } = error;
            if (code === "EPIPE")
                return;
            if (code !== "EAGAIN")
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
/** @throws CannotRun beyond what is read of files */
async function readAll() {
    const chunks = [];
    let length = 0;
    for await (const chunk of external_node_process_.stdin) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > read_regular_file/* MAX_NAMED_SIZE */.bV)
            throw new cannot_run/* CannotRun */.z(`standard input has more than ${read_regular_file/* MAX_NAMED_SIZE */.bV} bytes`);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 1232:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AG: () => (/* binding */ ENTITIES_OF_RULES),
  dc: () => (/* binding */ EXIT),
  $f: () => (/* binding */ Shell),
  q4: () => (/* binding */ cacheFolderOf),
  D3: () => (/* binding */ countOption),
  Oo: () => (/* binding */ once),
  yL: () => (/* binding */ oneOf),
  ZD: () => (/* binding */ repeated),
  J0: () => (/* binding */ single)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/report/log_text.js
var log_text = __nccwpck_require__(4690);
// EXTERNAL MODULE: ./build/src/run/repository_bounds.js
var repository_bounds = __nccwpck_require__(2695);
// EXTERNAL MODULE: ./build/src/run/system_reason.js
var system_reason = __nccwpck_require__(3045);
// EXTERNAL MODULE: ./build/src/cli/usage_error.js
var usage_error = __nccwpck_require__(8526);
;// CONCATENATED MODULE: ./build/src/cli/formats.js


/**
 * Pairs formats with files: `--output` sends the format before it to a file. With one of each their order does not
 * matter.
 *
 * @throws UsageError for an unknown format, or two formats to one place
 */
function destinations(given, known, standard, cwd) {
    if (given.some((option) => "output" in option && option.output === "")) {
        throw new usage_error/* UsageError */.e("--output is empty: is a variable unset?");
    }
    const pairs = [];
    for (const option of given) {
        const last = pairs[pairs.length - 1];
        if ("format" in option) {
            const isWaiting = pairs.length === 1 && given.length === 2 && last?.format === null;
            if (isWaiting && last)
                last.format = knownFormat(option.format, known);
            else
                pairs.push({ format: knownFormat(option.format, known), path: null });
        }
        else if (last === undefined)
            pairs.push({ format: null, path: option.output });
        else if (last.path === null)
            last.path = option.output;
        else
            throw new usage_error/* UsageError */.e(`--output ${option.output} follows no --format of its own`);
    }
    if (pairs.length === 0)
        return [{ format: standard, path: null }];
    const places = new Set();
    return pairs.map(({ format, path }) => {
        const place = path === "-" ? null : path;
        const whole = place === null || place === "/dev/stdout" ? "" : (0,external_node_path_.resolve)(cwd, place);
        if (places.has(whole)) {
            throw new usage_error/* UsageError */.e(`two formats go to ${place ?? "standard output"}: give one of them an --output of its own`);
        }
        places.add(whole);
        return { format: format ?? standard, path: place };
    });
}
function knownFormat(name, known) {
    const format = known.find((candidate) => candidate === name);
    if (format === undefined)
        throw new usage_error/* UsageError */.e(`no format ${name} here: ${known.join(", ")}`);
    return format;
}

;// CONCATENATED MODULE: ./build/src/cli/shell.js






const EXIT = { fine: 0, findings: 1, failed: 2 };
const ENTITIES_OF_RULES = ["file", "url", "domain", "ip_address"];
/** Texts are wrapped to this many columns where the terminal does not say. */
const DEFAULT_WIDTH = 100;
const MAX_WIDTH = 120;
/** Milliseconds; what is done sooner needs no word. */
const PROGRESS_INTERVAL = 150;
/**
 * Where the system keeps what can be made again; null where it does not say. Null too within the repository: what a pull
 * request put there would be taken for an earlier run's findings, and for the program itself.
 */
function cacheFolderOf({ environment, cwd }) {
    const { HUNTLINT_CACHE_DIR, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
    const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? (0,external_node_path_.join)(HOME, ".cache") : null);
    const folder = HUNTLINT_CACHE_DIR || (caches ? (0,external_node_path_.join)(caches, "huntlint") : null);
    return folder === null || (0,repository_bounds/* isOfRepository */.iI)(folder, cwd) ? null : folder;
}
/** What a command runs in: the process, the options that all commands share, and where results go. */
class Shell {
    io;
    options;
    #inputReads = 0;
    constructor(io, options) {
        this.io = io;
        this.options = options;
    }
    get surroundings() {
        return {
            cwd: this.io.cwd,
            readInput: () => {
                if (this.#inputReads++ > 0)
                    throw new usage_error/* UsageError */.e("standard input can be read once only: one `-`");
                return this.io.readInput();
            },
            inputName: this.options.stdinFilename ?? "<stdin>",
        };
    }
    /** Where the system keeps such things; null where it does not say. */
    get cacheFolder() {
        return cacheFolderOf(this.io);
    }
    destinations(known, standard) {
        return destinations(this.options.outputs, known, standard, this.io.cwd);
    }
    /** The one format of a command that writes one result. */
    destination(known, standard) {
        const all = this.destinations(known, standard);
        if (all.length > 1)
            throw new usage_error/* UsageError */.e("this command writes one format");
        return all[0];
    }
    styleOf({ path }) {
        return path === null ? this.styleOn(this.io.stdout) : { colour: false, width: DEFAULT_WIDTH };
    }
    /** Colour only on a terminal, never with `NO_COLOR` (https://no-color.org) or on a dumb one, unless asked for. */
    styleOn(output) {
        const { NO_COLOR, TERM } = this.io.environment;
        const isWanted = output.isTerminal && (NO_COLOR ?? "") === "" && TERM !== "dumb";
        return { colour: this.options.colour ?? isWanted, width: Math.min(output.columns ?? DEFAULT_WIDTH, MAX_WIDTH) };
    }
    write({ path }, text) {
        if (path === null)
            this.io.stdout.write(text);
        else {
            try {
                this.io.writeFile(path, text);
            }
            catch (error) {
                throw new usage_error/* UsageError */.e(`cannot write ${path}: ${(0,system_reason/* reasonOf */.A)(error)}`);
            }
        }
    }
    /** A line on a terminal's standard error that is written over, and gone at the end; nothing elsewhere. */
    progress(what) {
        const { stderr } = this.io;
        if (!stderr.isTerminal || this.options.quiet)
            return { step: () => { }, end: () => { } };
        let last = 0;
        let isShown = false;
        return {
            step: (done, total) => {
                const now = Date.now();
                if (last === 0)
                    last = now;
                if (now - last < PROGRESS_INTERVAL)
                    return;
                last = now;
                isShown = true;
                stderr.write(`\r${what} ${done} of ${total}\u001b[K`);
            },
            end: () => {
                if (isShown)
                    stderr.write("\r\u001b[K");
            },
        };
    }
    /** As {@link write}, a text that programs read: it stays as it is, whatever a repository put into it. */
    writeExact(target, text) {
        const { stdout, environment } = this.io;
        if (target.path !== null || stdout.isFile)
            this.write(target, text);
        else if (stdout.isTerminal)
            stdout.write((0,log_text/* terminalText */.eR)(text));
        else if (environment.GITHUB_ACTIONS === "true" && (0,log_text/* holdsCommand */.e5)(text)) {
            stdout.write((0,log_text/* fencedFromRunner */.ag)(text, crypto.randomUUID()));
        }
        else
            stdout.write(text);
    }
    note(line) {
        this.io.stderr.write(`${(0,log_text/* logLine */.BP)(line)}\n`);
    }
}
/** An option that may be given several times. */
function repeated(value, before) {
    return [...(before ?? []), value];
}
/** An option that may be given once: of two, nobody would know which was meant. */
function once(option) {
    return (value, before) => {
        if (before !== undefined)
            throw new usage_error/* UsageError */.e(`${option} is given twice: ${before} and ${value}`);
        return value;
    };
}
/** For options with a closed set of values. */
function oneOf(option, values) {
    return (value) => {
        const known = values.find((candidate) => candidate === value);
        if (known === undefined)
            throw new usage_error/* UsageError */.e(`${option} ${value}: it must be one of ${values.join(", ")}`);
        return known;
    };
}
/** For options that are a number of things. */
function countOption(option) {
    return (value) => {
        if (!/^\d+$/.test(value))
            throw new usage_error/* UsageError */.e(`${option} ${value}: it must be a whole number`);
        return Number(value);
    };
}
/** The one argument that a command takes; `hint` says what more than one was most likely meant to be. */
function single(args, what, hint = "") {
    const [first, ...rest] = args;
    if (first === undefined)
        throw new usage_error/* UsageError */.e(`${what} is missing`);
    if (rest.length > 0)
        throw new usage_error/* UsageError */.e(`${what} is one argument, and here are ${args.length}${hint === "" ? "" : `: ${hint}`}`);
    return first;
}


/***/ }),

/***/ 8526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** The command line cannot be understood: one line, exit code 2. */
class UsageError extends Error {
    name = "UsageError";
}


/***/ }),

/***/ 8142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ countedBySeverity),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `2 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** `1 error, 2 warnings`, without those of which there are none. */
function countedBySeverity({ errors, warnings, notes }, paint = (_, text) => text) {
    const counts = [
        ["error", errors],
        ["warning", warnings],
        ["note", notes],
    ];
    const present = counts.filter(([, count]) => count > 0);
    return present.map(([severity, count]) => paint(severity, counted(count, severity))).join(", ");
}


/***/ }),

/***/ 4690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   ag: () => (/* binding */ fencedFromRunner),
/* harmony export */   e5: () => (/* binding */ holdsCommand),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   xp: () => (/* binding */ OLDER_COMMAND)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9222);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1533);


/** The runner trims what .NET counts as white space, U+0085 included. */
const COMMAND = /^((?:[^\S\n\r]|\u0085)*)::/gm;
/** `##[` of GitHub; `##vso[` of Azure Pipelines and `##teamcity[` are commands in the same way. */
const OLDER_COMMAND = /##(?=\w*\[)/g;
/**
 * Text for a log that a GitHub runner reads. It takes a line for a command that begins with `::`, and also one with
 * `##[` anywhere in it, the older form (actions/runner, src/Runner.Common/ActionCommand.cs). A zero-width space in
 * between keeps the look and breaks the command.
 */
function logText(text) {
    return text.replace(/\r\n?/g, "\n").replace(COMMAND, "$1:\u200b:").replace(OLDER_COMMAND, "##\u200b");
}
/** In UTF-16 code units: no message of ours is longer, what it quotes may be. */
const MAX_LINE = 5000;
/** A message of ours as one line of a log or a terminal, whatever it quotes. */
function logLine(text) {
    const lines = text.split(/[\n\u2028\u2029]/).map((line) => line.trim());
    const line = lines.join(" ").trim();
    return logText((0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line.length > MAX_LINE ? `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(line, MAX_LINE)}…` : line));
}
/** A text for a terminal, its lines kept. */
function terminalText(text) {
    return text.split("\n").map(_text_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R).join("\n");
}
/** Whether a runner would read a command in a text. */
function holdsCommand(text) {
    return text.search(COMMAND) >= 0 || text.search(OLDER_COMMAND) >= 0;
}
/**
 * A text that must stay as it is, between commands that keep the runner from reading any: nobody who wrote the text
 * knows the token that ends it.
 */
function fencedFromRunner(text, token) {
    return `::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`;
}
/** As markup that is read as the same text, and holds no command for a runner. */
function withoutCommands(markup) {
    return markup.replace(/::/g, "&#58;:").replace(OLDER_COMMAND, "#&#35;");
}


/***/ }),

/***/ 1533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* unused harmony exports joinLines, prose, htmlCode */
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9222);

/**
 * The only ways in which text from rules, queries, paths and git goes into Markdown that GitHub renders. GitHub
 * turns mentions, references (`#1`), hashes of commits and addresses into links, in text but not in code; so
 * foreign text goes into code, and these functions see to it that it cannot get out. Markdown's own escapes alone
 * do not help: `&#64;name` is a mention once it is rendered. Sentences that quote foreign text are prose, which is
 * escaped and has invisible breaks in whatever GitHub would link.
 *
 * Control and bidirectional characters are spelled out (`<U+202E>`). A zero-width space parts an `@` from a name
 * after it, since a reply by e-mail quotes the raw text, and quoted mentions notify.
 */
const ZERO_WIDTH_SPACE = "\u200b";
const MENTION = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}])/gu;
/** Line ends that `visible` would leave or that a Markdown parser would count as one. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/** cmark, which GitHub renders with, matches code spans of at most 80 backticks and counts fences up to 255. */
const LONG_RUN = /`{16}(?=`)/g;
function calm(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(MENTION, `@${ZERO_WIDTH_SPACE}`).replace(LONG_RUN, `$&${ZERO_WIDTH_SPACE}`);
}
function oneLine(text, limit) {
    const line = calm(joinLines(text)).trim();
    return line.length > limit ? `${cutText(line, limit - 1)}…` : line;
}
/** Stands for text that nobody would see. */
const EMPTY = "(empty)";
/** A text on one line: each line end becomes a space, with whatever space is around it. */
function joinLines(text) {
    return text
        .split(LINE_ENDS)
        .map((line) => line.trim())
        .join(" ")
        .replace(/\t/g, " ");
}
/** At most `length` UTF-16 code units of a text, never half a surrogate pair. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const c of text) {
        run = c === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** Foreign text on one line, as a code span. Not for table cells: no escape holds a `|` there in every renderer. */
function codeSpan(text, limit = 500) {
    const line = oneLine(text, limit);
    if (line === "")
        return EMPTY;
    const fence = "`".repeat(longestRun(line, "`") + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** What GitHub makes links, images or formulas of after Markdown is rendered; a break goes after the first part. */
const LINKED_IN_TEXT = (/* unused pure expression or super */ null && ([
    /(@)(?=[\p{L}\p{N}])/gu,
    /(#)(?=\d)/g,
    /(\bGH-)(?=\d)/gi,
    /(?=[0-9]*[a-f])([0-9a-f]{6})(?=[0-9a-f])/gi,
    /(:)(?=[a-z0-9_+-]+:)/gi,
    /(:)(?=\/\/)/g,
    /(\bwww)(?=\.)/gi,
    /(\$)/g,
]));
/**
 * A sentence of ours that quotes foreign text between backticks, on one line. Whatever stands between two backticks
 * becomes code and the rest plain text; a quoted backtick can only exchange the two, since both are safe.
 */
function prose(text, limit = 1000) {
    const markdown = oneLine(text, limit)
        .split(/`+/)
        .map((part, i) => (i % 2 === 1 ? (part.trim() === "" ? part : codeSpan(part)) : plainText(part)))
        .join("");
    // A list item of nothing would underline the line above it.
    return markdown.trim() === "" ? EMPTY : markdown;
}
function plainText(text) {
    const broken = LINKED_IN_TEXT.reduce((t, pattern) => t.replace(pattern, `$1${ZERO_WIDTH_SPACE}`), text);
    return broken.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
/** Foreign text as a fenced block, lines kept. `language` is ours, never foreign. */
function codeBlock(text, language = "") {
    const lines = text.replace(LINE_ENDS, "\n").split("\n").map(calm);
    const body = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** Foreign text inside HTML of our own (`<summary>`), where Markdown is not read. */
function htmlCode(text, limit = 200) {
    const line = oneLine(text, limit).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${line === "" ? EMPTY : line}</code>`;
}


/***/ }),

/***/ 8738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CannotRun)
/* harmony export */ });
/**
 * The input or the options make a run impossible: one line for the person who typed them, exit code 2. Anything
 * else that is thrown is a fault of huntlint's own.
 */
class CannotRun extends Error {
    name = "CannotRun";
}


/***/ }),

/***/ 4978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isStaged)
/* harmony export */ });
function isStaged(changes) {
    return changes !== undefined && "staged" in changes;
}


/***/ }),

/***/ 6990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   RB: () => (/* binding */ IgnoredPaths),
/* harmony export */   Sm: () => (/* binding */ parseIgnorePattern)
/* harmony export */ });
/* unused harmony export parseIgnoreFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4273);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8793);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3045);





/**
 * Reads the lines of a `.gitignore` (git's own documentation, gitignore(5)): `#` comments, `!` takes back, a slash
 * at the end means folders only, one elsewhere ties the pattern to its folder, `**` crosses folders.
 */
function parseIgnoreFile(text) {
    return text
        .replace(/^\ufeff/, "")
        .split(/\r?\n/)
        .flatMap((line) => parseIgnorePattern(line) ?? []);
}
function parseIgnorePattern(line) {
    // Trailing spaces do not count unless escaped.
    const kept = line.trimEnd();
    let pattern = kept.endsWith("\\") ? line.slice(0, kept.length + 1) : kept;
    if (pattern === "" || pattern.startsWith("#"))
        return null;
    const isNegated = pattern.startsWith("!");
    if (isNegated)
        pattern = pattern.slice(1);
    const isForFolders = pattern.endsWith("/");
    if (isForFolders)
        pattern = pattern.slice(0, -1);
    const isTied = pattern.includes("/");
    if (pattern.startsWith("/"))
        pattern = pattern.slice(1);
    if (pattern === "")
        return null;
    const matches = (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .pathTest */ .w)(pattern, isTied);
    return matches === null ? null : { matches, isNegated, isForFolders };
}
/** Which files git leaves out, by the `.gitignore` files from the repository's root down to each file. */
class IgnoredPaths {
    #root;
    #patterns = new Map();
    #folders = new Map();
    #unread = [];
    /** `folder` is absolute; outside a repository nothing is ignored. */
    constructor(folder) {
        this.#root = repositoryRoot(folder);
    }
    /** Whether a file, named by its absolute path, is ignored, by its own name or with a folder above it. */
    has(path) {
        const root = this.#root;
        if (root === null || !path.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return false;
        return this.#isFolderIgnored((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), root) || this.#matches(path, false, root);
    }
    /** The files of patterns that are there and were left out, as far as paths have been asked about. */
    get unread() {
        return this.#unread;
    }
    #isFolderIgnored(folder, root) {
        if (folder === root || !folder.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return false;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        // Nothing below an ignored folder can be taken back.
        const isIgnored = this.#isFolderIgnored((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), root) || this.#matches(folder, true, root);
        this.#folders.set(folder, isIgnored);
        return isIgnored;
    }
    /** The last pattern that matches decides, those of deeper folders after those of higher ones. */
    #matches(path, isFolder, root) {
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            const patterns = this.#patternsIn(folder);
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
            for (let i = patterns.length - 1; i >= 0; i--) {
                const { matches, isNegated, isForFolders } = patterns[i];
                if ((isFolder || !isForFolders) && matches(name))
                    return !isNegated;
            }
            if (folder === root)
                return false;
        }
    }
    #patternsIn(folder) {
        let patterns = this.#patterns.get(folder);
        if (patterns === undefined) {
            patterns = parseIgnoreFile(this.#read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore")));
            if (folder === this.#root) {
                patterns = [...parseIgnoreFile(this.#read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git/info/exclude"))), ...patterns];
            }
            this.#patterns.set(folder, patterns);
        }
        return patterns;
    }
    #read(path) {
        try {
            return (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularText */ .Aj)(path, MAX_SIZE);
        }
        catch (error) {
            const { code } = error;
            if (code !== "ENOENT" && code !== "ENOTDIR")
                this.#unread.push({ path, reason: (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error) });
            return "";
        }
    }
}
/** In bytes. As git does beyond 100 MB, a larger file is left out: it holds no patterns, and takes minutes to read. */
const MAX_SIZE = 512 * 1024;
/** The folder that holds `.git`, from `folder` upwards. */
function repositoryRoot(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 4273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pathTest)
/* harmony export */ });
/** Any number of what stands between: of characters in a name, of names in a path. */
const MANY = Symbol("many");
/**
 * A pattern as gitignore(5) has it: `*` and `?` within a name, `[a-z]`, `**` for any number of names, `\` before what
 * means itself. Null where a set is none, such as `[z-a]`, which git takes for something that matches nothing.
 *
 * Not by way of a regular expression: a stranger's pattern of many stars would be tried in endless ways.
 */
function pathTest(pattern, isTied) {
    const names = isTied ? [] : [MANY];
    const parts = partsOf(pattern);
    for (const [i, part] of parts.entries()) {
        const isLast = i === parts.length - 1;
        if (!/^\*\*+$/.test(part) || parts.length === 1) {
            const test = nameTest(part);
            if (test === null)
                return null;
            names.push(test);
            // Everything below a folder, and not the folder.
        }
        else if (isLast)
            names.push(MANY, () => true);
        else
            names.push(MANY);
    }
    return (path) => isRow(names, path.split("/"));
}
/** A pattern's text between slashes that stand for themselves: in a set one does not. */
function partsOf(pattern) {
    const parts = [""];
    for (const { text } of piecesOf(pattern)) {
        if (text === "/")
            parts.push("");
        else
            parts[parts.length - 1] += text;
    }
    return parts;
}
const SET = /\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/suy;
const CHARACTER = /\\.|./suy;
/** Sets, characters with a `\` before them, and characters. */
function piecesOf(text) {
    const pieces = [];
    // Where one bracket is never closed, none after it is.
    let mayClose = true;
    for (let at = 0; at < text.length;) {
        let set = null;
        if (mayClose && text[at] === "[") {
            SET.lastIndex = at;
            set = SET.exec(text);
            mayClose = set !== null;
        }
        if (set !== null) {
            const [whole, negation, members = ""] = set;
            pieces.push({ text: whole, set: { members, isNegated: negation !== "" } });
            at += whole.length;
            continue;
        }
        CHARACTER.lastIndex = at;
        const [character] = CHARACTER.exec(text);
        pieces.push({ text: character });
        at += character.length;
    }
    return pieces;
}
function nameTest(text) {
    const row = [];
    for (const { text: piece, set } of piecesOf(text)) {
        if (piece === "*")
            row.push(MANY);
        else if (piece === "?")
            row.push(() => true);
        else if (set !== undefined) {
            const test = setTest(set.members, set.isNegated);
            if (test === null)
                return null;
            row.push(test);
        }
        else {
            const own = piece.length > 1 && piece.startsWith("\\") ? piece.slice(1) : piece;
            row.push((character) => character === own);
        }
    }
    return (name) => isRow(row, [...name]);
}
/** ASCII's, as git has them. */
const CLASSES = {
    ...{ alnum: "0-9A-Za-z", alpha: "A-Za-z", blank: " \\t", cntrl: "\\x00-\\x1f\\x7f", digit: "0-9", graph: "!-~" },
    ...{ lower: "a-z", print: " -~", punct: "!-\\/:-@\\[-`{-~", space: "\\s", upper: "A-Z", xdigit: "0-9A-Fa-f" },
};
function setTest(members, isNegated) {
    const escaped = members.replace(/\[:(\w+):\]|\\(.)|(.)/gsu, (_, named, quoted, plain) => named === undefined ? (quoted ?? plain ?? "").replace(/[\\\][&~|^]/g, "\\$&") : (CLASSES[named] ?? ""));
    try {
        const set = new RegExp(`^[${isNegated ? "^" : ""}${escaped}]$`, "su");
        return (character) => set.test(character);
    }
    catch {
        return null;
    }
}
/** Only the last `MANY` is ever tried again: whatever those before it left out, it can leave out too. */
function isRow(row, items) {
    let at = 0;
    let many = -1;
    let resumed = 0;
    for (let i = 0; i < items.length;) {
        const test = row[at];
        if (test === MANY) {
            many = at++;
            resumed = i;
        }
        else if (test?.(items[i])) {
            at++;
            i++;
        }
        else if (many < 0)
            return false;
        else {
            at = many + 1;
            i = ++resumed;
        }
    }
    while (row[at] === MANY)
        at++;
    return at === row.length;
}


/***/ }),

/***/ 8793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ readRegularText),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   bV: () => (/* binding */ MAX_NAMED_SIZE)
/* harmony export */ });
/* unused harmony export NotReadable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** More than this is no text that people keep. In bytes. */
const MAX_NAMED_SIZE = 256 * 1024 * 1024;
/** A named path that holds no bytes to be read whole; the message completes "cannot read x: …". */
class NotReadable extends Error {
}
/** A file with more bytes than are read. */
class TooLarge extends Error {
    /** In bytes, as the system has it: more may come while it is read. */
    size;
    constructor(size, maxSize) {
        super(`it has more than ${maxSize} bytes, the most that is read`);
        this.size = size;
    }
}
/**
 * The bytes of a regular file. Devices give bytes without end, and a pipe keeps its reader waiting until somebody
 * writes: neither is opened in a way that waits, or read.
 *
 * @throws NotReadable for what is no regular file, TooLarge beyond `maxSize` bytes, and what the system throws
 */
function readRegularFile(path, maxSize = MAX_NAMED_SIZE) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (stats.isDirectory())
            throw new NotReadable("it is a folder");
        if (!stats.isFile())
            throw new NotReadable("it is not a regular file");
        if (stats.size > maxSize)
            throw new TooLarge(stats.size, maxSize);
        return readUpTo(descriptor, stats.size, maxSize);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Its text, read as UTF-8 whatever it is. */
function readRegularText(path, maxSize) {
    return new TextDecoder().decode(readRegularFile(path, maxSize));
}
/** Reads to the end, whatever size the system states: it says 0 for files that it makes up (`/proc`). */
function readUpTo(descriptor, size, maxSize) {
    let bytes = new Uint8Array(size + 1);
    for (let length = 0;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
        length += count;
        if (length > maxSize)
            throw new TooLarge(length, maxSize);
        // All that the system promised, and room was left for more: that was the end.
        if (count === 0 || (length === size && size > 0))
            return bytes.subarray(0, length);
        if (length === bytes.length) {
            const longer = new Uint8Array(bytes.length * 2 + 4096);
            longer.set(bytes);
            bytes = longer;
        }
    }
}


/***/ }),

/***/ 4195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Sj: () => (/* binding */ DEFAULT_MAX_FILE_SIZE),
  g7: () => (/* binding */ decodeText),
  o$: () => (/* binding */ readSource),
  vz: () => (/* binding */ sourceOf)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __nccwpck_require__(7425);
// EXTERNAL MODULE: ./build/src/run/read_regular_file.js
var read_regular_file = __nccwpck_require__(8793);
// EXTERNAL MODULE: ./build/src/run/system_reason.js
var system_reason = __nccwpck_require__(3045);
;// CONCATENATED MODULE: ./build/src/run/read_source.js




/** Larger files are no rule sets that people keep; VirusTotal takes at most 1 MB. In bytes. */
const DEFAULT_MAX_FILE_SIZE = 16 * 1024 * 1024;
/** Reads a rule file. `shown` is its path for reports. */
async function readSource(path, shown, maxSize = DEFAULT_MAX_FILE_SIZE) {
    let bytes;
    try {
        // One file after the other is what a run does: waiting for each costs more than reading it.
        bytes = (0,read_regular_file/* readRegularFile */.XF)(path, maxSize);
    }
    catch (error) {
        if (error instanceof read_regular_file/* TooLarge */.MF)
            return tooLarge(error.size, maxSize);
        return { rule: "file_unreadable", detail: (0,system_reason/* reasonOf */.A)(error), help: "Make it readable, or leave it out." };
    }
    return sourceOf(bytes, shown, maxSize);
}
/** As {@link readSource}, of bytes that were read already. */
function sourceOf(bytes, shown, maxSize = DEFAULT_MAX_FILE_SIZE) {
    if (bytes.length > maxSize)
        return tooLarge(bytes.length, maxSize);
    const text = decodeText(bytes);
    return typeof text === "string" ? new source_file/* SourceFile */.s(shown, text) : text;
}
function tooLarge(size, maxSize) {
    return {
        rule: "file_too_large",
        detail: `it has ${megabytes(size)}, the limit is ${megabytes(maxSize)}`,
        help: "Split it: VirusTotal takes rule sets of at most 1 MB. The limit is the configuration's `max_file_size`.",
    };
}
function megabytes(size) {
    return `${(size / (1024 * 1024)).toFixed(1).replace(/\.0$/, "")} MB`;
}
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The text that UTF-8 bytes stand for, its byte order mark kept; or what is wrong with them. */
function decodeText(bytes) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf16) {
        return {
            rule: "file_encoding",
            detail: "it is UTF-16, and YARA reads UTF-8",
            help: "Save it as UTF-8.",
        };
    }
    // Most files: their bytes are their characters, and need no decoding.
    if ((0,external_node_buffer_namespaceObject.isAscii)(bytes))
        return external_node_buffer_namespaceObject.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    try {
        return decoder.decode(bytes);
    }
    catch {
        const offset = firstInvalidByte(bytes);
        const line = lineOf(bytes, offset);
        const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
        return {
            rule: "file_encoding",
            detail: `it is not UTF-8: byte 0x${byte} at offset ${offset} (line ${line})`,
            help: "Save it as UTF-8; a byte that is no text is written `\\x..` in a string.",
        };
    }
}
function lineOf(bytes, offset) {
    let line = 1;
    for (let i = 0; i < offset; i++)
        if (bytes[i] === 10)
            line++;
    return line;
}
/** Follows the table of well-formed sequences in the Unicode Standard (3-7). */
function firstInvalidByte(bytes) {
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return bytes.length;
}
function sequenceLength(bytes, at) {
    const first = bytes[at];
    if (first < 0x80)
        return 1;
    const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    const second = bytes[at + 1] ?? 0;
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (length === 0 || second < low || second > high)
        return 0;
    for (let i = 2; i < length; i++) {
        const next = bytes[at + i] ?? 0;
        if (next < 0x80 || next > 0xbf)
            return 0;
    }
    return length;
}


/***/ }),

/***/ 2695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xt: () => (/* binding */ liesOutside),
/* harmony export */   gT: () => (/* binding */ saysLeadsOut),
/* harmony export */   iI: () => (/* binding */ isOfRepository),
/* harmony export */   jK: () => (/* binding */ boundsName),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   rm: () => (/* binding */ requireWithin),
/* harmony export */   uV: () => (/* binding */ plainPart)
/* harmony export */ });
/* unused harmony export isWithin */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6990);



/**
 * Where a path within the repository really leads, if symbolic links lead out of it; null where they do not. A pull
 * request can bring links, and must not bring in what lies elsewhere, or have it written. A path that is outside as it
 * is written was named by whoever runs this, and leads where it leads. Without a repository nobody else brings
 * links, but on a runner whose checkout had no git: there the working directory stands for it.
 */
function leadsOut(path, cwd) {
    if ((0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(cwd) === null && process.env.GITHUB_ACTIONS !== "true")
        return null;
    const root = boundsOf(cwd);
    const realRoot = realPath(root);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    if (!isWithin(absolute, root) && !entersThroughLink(absolute, realRoot))
        return null;
    const real = realPath(absolute);
    return isWithin(real, realRoot) ? null : real;
}
/** Whether a path that is outside as it is written comes into the repository on its way: `/tmp/x` to `/private/tmp/x`. */
function entersThroughLink(path, realRoot) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (realPath(folder) === folder)
        return isWithin(folder, realRoot);
    for (let at = folder; at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        if (isWithin(realPath(at), realRoot))
            return true;
    return false;
}
/** As {@link leadsOut}, for a path that the repository itself gives: `..` may not lead out either. */
function liesOutside(path, cwd) {
    const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    return isWithin(real, realPath(boundsOf(cwd))) ? null : real;
}
/** Whether a path is within the repository as it is written, or really. */
function isOfRepository(path, cwd) {
    return liesOutside(path, cwd) === null || leadsOut(path, cwd) !== null;
}
/** Completes "cannot read x: …" and "cannot write x: …". */
function saysLeadsOut(real, cwd) {
    return `a symbolic link leads out of ${boundsName(cwd)}, to ${real}: name that path itself if it is meant`;
}
/** @throws Error, its message {@link saysLeadsOut}, for a path that {@link leadsOut} */
function requireWithin(path, cwd) {
    const real = leadsOut(path, cwd);
    if (real !== null)
        throw new Error(saysLeadsOut(real, cwd));
}
/** What a path leads out of, for messages. */
function boundsName(cwd) {
    return (0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(cwd) === null ? "the working directory (there is no git repository)" : "the repository";
}
/** The folder in which a glob begins to look: what stands before its first sign. Globs follow no link behind it. */
function plainPart(glob) {
    const steps = glob.split(/[\\/]/);
    const first = steps.findIndex((step) => /[*?[\](){}!+@|]/.test(step));
    if (first < 0)
        return glob;
    return first === 0 ? "." : steps.slice(0, first).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
}
function boundsOf(cwd) {
    return (0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(cwd) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
}
/** Both absolute. On Windows, whatever their case, and never from one drive to another. */
function isWithin(path, folder, { relative, isAbsolute, sep } = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    const steps = relative(folder, path);
    return steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}
/** Of what is not there, the nearest folder above it that is. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ }),

/***/ 5200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ EMPTY_PATH),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7425);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8738);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8793);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4195);
/* harmony import */ var _repository_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2695);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3045);







/** The name for standard input. */
const STANDARD_INPUT = "-";
/** What a shell makes of an unset `"$FILE"`. */
const EMPTY_PATH = "a path is empty: is a variable unset?";
/** A path as reports show it: relative to the working directory where that is possible, with `/`. */
function shownPath(path, cwd) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    return (shown === "" ? "." : shown).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
}
/**
 * The text of a file that was named, or of standard input for `-`.
 *
 * @throws CannotRun where it cannot be read or is not UTF-8
 */
async function readNamed(path, { cwd, readInput, inputName }, maxSize) {
    if (path !== STANDARD_INPUT)
        return readNamedFile(path, cwd, maxSize);
    let bytes;
    try {
        bytes = await readInput();
    }
    catch (error) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z(`cannot read ${inputName}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error)}`);
    }
    return textOf(bytes, inputName);
}
/**
 * The text of a file that was named.
 *
 * @throws CannotRun where it cannot be read or is not UTF-8
 */
function readNamedFile(path, cwd, maxSize) {
    if (path === "")
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z(EMPTY_PATH);
    const name = shownPath(path, cwd);
    let bytes;
    try {
        (0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .requireWithin */ .rm)(path, cwd);
        bytes = (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), maxSize);
    }
    catch (error) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z(`cannot read ${name}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error)}`);
    }
    return textOf(bytes, name);
}
function textOf(bytes, name) {
    const text = (0,_read_source_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes);
    if (typeof text !== "string")
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z(`cannot read ${name}: ${text.detail}`);
    return new _text_index_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceFile */ .s(name, text);
}


/***/ }),

/***/ 3045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
const REASONS = {
    ENOENT: "no such file or folder",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is no folder",
    ELOOP: "too many symbolic links",
    ENAMETOOLONG: "its name is too long",
    EMFILE: "too many files are open",
    EBUSY: "it is in use",
    ENOSPC: "no space is left",
    EROFS: "the file system is read-only",
    EIO: "the disk reports an error",
};
/** Why the system refused, in words. */
function reasonOf(error) {
    const code = error?.code;
    if (typeof code === "string")
        return REASONS[code] ?? code;
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 7023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of `package.json`, which a bundle cannot read: a test holds them equal. */
const VERSION = "0.1.0";


/***/ }),

/***/ 1580:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



/**
 * Replaces a file's content so that whoever looks sees the old one or the new one, never a part: it is written beside
 * the file, then renamed over it. Permissions are kept, and a symbolic link stays one.
 */
function writeAtomically(path, content) {
    const target = realPath(path);
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target, { throwIfNoEntry: false })?.mode;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(beside, "wx", mode ?? 0o666);
        try {
            const bytes = typeof content === "string" ? Buffer.from(content) : content;
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, at);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        if (mode !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(beside, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        throw error;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 9222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
const BIDIRECTIONAL_OR_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Makes control and bidirectional characters visible, so that no text can repaint what surrounds it. */
function visible(text) {
    return text.replace(BIDIRECTIONAL_OR_CONTROL, (c) => {
        const hex = c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `<U+${hex}>`;
    });
}
function shown(text) {
    return visible(text.replace(/\t/g, " "));
}
/**
 * A few lines of source with a mark under a span, as compilers show it. Tabs become single spaces and
 * invisible characters are spelled out, so that the mark stands under what it marks.
 */
function codeFrame(file, span, options = {}) {
    const { context = 0, width = 100, maxLines = 4, label = "", paint = (_, text) => text } = options;
    const start = file.positionAt(span.start);
    // An end at the first column of a line belongs to the line before it.
    const end = file.positionAt(span.end > span.start ? span.end - 1 : span.end);
    const first = Math.max(1, start.line - context);
    const last = Math.min(file.lineStarts.length, end.line + context);
    const gutter = String(last).length;
    const lines = [];
    for (let line = first; line <= last; line++) {
        if (end.line - start.line + 1 > maxLines && line >= start.line + maxLines - 1 && line < end.line) {
            if (line === start.line + maxLines - 1)
                lines.push(paint("gutter", `${" ".repeat(gutter)} ┆`));
            continue;
        }
        const raw = file.lineText(line);
        const isMarked = line >= start.line && line <= end.line;
        const from = line === start.line ? start.column - 1 : Math.max(0, raw.search(/\S/));
        const to = Math.max(line === end.line ? Math.min(end.column, raw.length + 1) : raw.length, from + 1);
        const cutAt = raw.length > width && isMarked && to > width ? Math.max(0, from - Math.floor(width / 4)) : 0;
        const before = shown(raw.slice(cutAt, from));
        const marked = shown(raw.slice(Math.max(from, cutAt), Math.min(to, cutAt + width)));
        const after = shown(raw.slice(Math.min(to, cutAt + width), cutAt + width));
        const text = `${cutAt > 0 ? "…" : ""}${isMarked ? before + marked + after : shown(raw.slice(0, width))}${raw.length > cutAt + width ? "…" : ""}`;
        lines.push(`${paint("gutter", `${String(line).padStart(gutter)} │`)} ${paint("text", text)}`);
        if (!isMarked)
            continue;
        const pad = " ".repeat(before.length + (cutAt > 0 ? 1 : 0));
        const mark = "^".repeat(Math.max(1, marked.length));
        const isLast = line === end.line;
        lines.push(`${paint("gutter", `${" ".repeat(gutter)} │`)} ${pad}${paint("mark", isLast && label ? `${mark} ${label}` : mark)}`);
    }
    return lines.join("\n");
}


/***/ }),

/***/ 7425:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
const BYTE_ORDER_MARK = 0xfeff;
/**
 * One text with a name. Offsets everywhere in huntlint are UTF-16 offsets into `text`, which never holds
 * the byte order mark; lines and columns are computed only when something is shown.
 */
class SourceFile {
    path;
    text;
    /** Whether the file began with a byte order mark, which `text` leaves out. */
    hasByteOrderMark;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.hasByteOrderMark = text.charCodeAt(0) === BYTE_ORDER_MARK;
        this.text = this.hasByteOrderMark ? text.slice(1) : text;
    }
    /** Offsets at which lines begin. `\n`, `\r\n` and a lone `\r` end a line. */
    get lineStarts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        const { text } = this;
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#lineStarts = starts;
        return starts;
    }
    /** The position of an offset; offsets outside the text are moved to its nearest end. */
    positionAt(offset) {
        const clamped = Math.max(0, Math.min(offset, this.text.length));
        const starts = this.lineStarts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: clamped - starts[low] + 1, offset: clamped };
    }
    rangeOf(span) {
        return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
    }
    slice(span) {
        return this.text.slice(span.start, span.end);
    }
    /** The text of a line (counted from 1) without its line end. */
    lineText(line) {
        const starts = this.lineStarts;
        const start = starts[line - 1];
        if (start === undefined)
            return "";
        let end = starts[line] ?? this.text.length;
        while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13))
            end--;
        return this.text.slice(start, end);
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3867);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
