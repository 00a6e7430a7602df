"""What every exported file carries for whoever checks it: a part inside, and true properties."""
