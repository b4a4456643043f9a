from onrecord.program import main

main()
