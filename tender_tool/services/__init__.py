"""The verbs of the program, without Qt: all that the window and the command line call to do something."""
