// expect: breaks-rules E0382
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
    var outline = new Outline();
    print(outline, folder);
    return outline.end();
  }

  private static void print(Outline outline, Folder folder) {
    outline.add(folder.name());
    for (var inner : folder.folders()) {
      outline.in();
      print(outline, inner);
      outline.out();
    }
  }
}
