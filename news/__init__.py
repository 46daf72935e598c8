"""News: dated articles, a feed, and the latest on the home page. Made with startplugin."""
