package javalings.view.screens;

import java.util.List;
import javalings.model.Source;

/**
 * A page of Markdown on a screen of its own: an error code explained, the welcome, the farewell.
 *
 * @param title above the page
 * @param markdown the page; a first heading of its own is shown as any other
 * @param code what the page is compared with: beside it on a wide screen, above it on others
 * @param scroll lines above the window; too much is taken for the end
 */
public record PageView(String title, String markdown, List<Source> code, int scroll) {

  public PageView {
    code = List.copyOf(code);
  }

  /** A page that is read for itself. */
  public PageView(String title, String markdown, int scroll) {
    this(title, markdown, List.of(), scroll);
  }
}
