"""The embedded demo newspaper: invented articles, served on loopback by the demo spider."""
