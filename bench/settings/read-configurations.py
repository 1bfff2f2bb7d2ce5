"""Reads the files that are named by the configparser of Python, and does nothing with them."""

import configparser
import sys

for name in sys.argv[1:]:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    with open(name, encoding="utf-8") as file:
        parser.read_file(file)
