rule Loop_Bounds {
  condition:
    for any i in (5..1) : ( uint8(i) == 0 ) // expect: compiler_error
}
