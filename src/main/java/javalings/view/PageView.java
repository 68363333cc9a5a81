package javalings.view;

/**
 * A page of Markdown on a screen of its own: an error code explained, the welcome, the farewell.
 *
 * @param title above the page
 * @param markdown the page; a first heading of its own is shown as any other
 * @param scroll lines above the window; too much is taken for the end
 */
public record PageView(String title, String markdown, int scroll) {}
