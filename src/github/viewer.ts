import type { Client } from "./client.ts";
import { failureOf } from "./failure.ts";

const ACTIONS_BOT = "github-actions[bot]";

/**
 * Who the token writes as, as REST spells it in `user.login`. A workflow's own token may not read `GET /user`, but
 * may ask GraphQL. Where neither answers, it is taken for the workflow's own.
 */
export async function viewerLogin(client: Client): Promise<string> {
  try {
    const answer = await client.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
    return answer.viewer.login;
  } catch (error) {
    if (isGraphqlError(error)) return ACTIONS_BOT;
    failureOf(error);
    return ACTIONS_BOT;
  }
}

function isGraphqlError(error: unknown): boolean {
  return error instanceof Error && error.name === "GraphqlResponseError";
}
