"""The main window: its rail, menus, bars and banners."""
