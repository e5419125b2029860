"""The keys that settle a finding, as the menu and the card have them."""

ACCEPT_KEY = "Ctrl+Return"
REFUSE_KEY = "Ctrl+Backspace"
