// expect: checks-fail each_line_is_indented_by_its_depth
import java.util.ArrayList;
import java.util.List;
import javalings.own.BorrowedMut;
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
    // The maker of the outline owns it from the first line to the last one.
    var outline = new Outline();
    print(outline, folder);
    return outline.end();
  }

  // An outline that was lent to us for writing can be lent on: while the inner call writes
  // we wait, and when it returns the outline is ours to write on once more.
  private static void print(@BorrowedMut Outline outline, Folder folder) {
    outline.add(folder.name());
    for (var inner : folder.folders()) {
      print(outline, inner);
    }
  }
}
