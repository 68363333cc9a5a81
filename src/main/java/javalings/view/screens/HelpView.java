package javalings.view.screens;

/**
 * What the help shows.
 *
 * @param scroll lines above the window; too much is taken for the end
 */
public record HelpView(int scroll) {}
