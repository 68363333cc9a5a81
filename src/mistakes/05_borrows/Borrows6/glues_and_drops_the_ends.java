// expect: checks-fail one_outline_is_made
import java.util.ArrayList;
import java.util.List;
import javalings.own.Consumes;
import javalings.own.Move;
import javalings.own.Mut;

// A backup prints an outline of what it has saved: a line for each folder, indented, and at the end
// how many there are. Since folders in folders are printed, there are many ends.
class Borrows6 {

  record Folder(String name, List<Folder> folders) {}

  @Move
  static final class Outline {
    private final List<String> lines = new ArrayList<>();
    private int depth;

    @Mut
    void add(String name) {
      lines.add("  ".repeat(depth) + name);
    }

    @Mut
    void in() {
      depth++;
    }

    @Mut
    void out() {
      depth--;
    }

    /** Writes the last line, which says how many there are. After that nothing can be added. */
    @Consumes
    List<String> end() {
      lines.add("folders: " + lines.size());
      return lines;
    }
  }

  static List<String> print(Folder folder) {
    return print(new Outline(), folder);
  }

  // TODO: Each call takes the outline over and ends it. Who should own it, and who only write?
  private static List<String> print(Outline outline, Folder folder) {
    outline.add(folder.name());
    for (var inner : folder.folders()) {
      outline.in();
      for (var line : print(new Outline(), inner)) {
        if (!line.startsWith("folders: ")) {
          outline.add(line);
        }
      }
      outline.out();
    }
    return outline.end();
  }
}
