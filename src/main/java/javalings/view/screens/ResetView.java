package javalings.view.screens;

import java.util.List;

/**
 * The question before an exercise is put back to its start.
 *
 * @param paths the files that would be put aside, at least one
 */
public record ResetView(List<String> paths) {

  public ResetView {
    paths = List.copyOf(paths);
  }
}
