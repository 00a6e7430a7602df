"""Widgets and views, each with one purpose."""
