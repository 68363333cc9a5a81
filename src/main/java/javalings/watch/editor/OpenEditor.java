package javalings.watch.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens exercises where the learner edits; blocks for {@link EditorProcess#PATIENCE} at most. */
public final class OpenEditor {

  private final Optional<Editor> editor;
  private final boolean unasked;
  private Optional<String> pane = Optional.empty();

  public OpenEditor(Optional<Editor> editor, boolean unasked) {
    this.editor = editor;
    this.unasked = unasked;
  }

  /** Opens files because the session came to them; says what went wrong, if something did. */
  public synchronized Optional<String> follow(List<Path> files) {
    if (!unasked || editor.isEmpty()) {
      return Optional.empty();
    }
    return trouble(editor.get(), files);
  }

  /** Opens files because the learner asked for it; says what became of it. */
  public synchronized String open(List<Path> files) {
    if (editor.isEmpty()) {
      return ("No editor is at hand here. Open %s, or start with --edit-cmd and a command that"
              + " opens files")
          .formatted(files.getFirst());
    }
    return trouble(editor.get(), files).orElse("Opened by " + editor.get().name());
  }

  private Optional<String> trouble(Editor with, List<Path> files) {
    try {
      if (pane.filter(it -> with.follows(it, files.getFirst())).isEmpty()) {
        pane = with.open(files);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "%s does not open the file: %s. --edit-cmd names another editor, --no-editor none"
              .formatted(with.name(), e.getMessage()));
    }
  }
}
