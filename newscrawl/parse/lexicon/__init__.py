"""Words as data, apart from the rules that use them."""
