rule Loop_Bounds {
  condition:
    for any i in (1..5) : ( uint8(i) == 0 )
}
