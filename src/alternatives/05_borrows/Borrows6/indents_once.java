import java.util.ArrayList;
import java.util.List;
import javalings.own.BorrowedMut;
import javalings.own.Consumes;
import javalings.own.Move;
import javalings.own.Mut;
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
  private static void print(@BorrowedMut Outline outline, Folder folder) {
    outline.add(folder.name());
    outline.in();
    for (int i = 0; i < folder.folders().size(); i++) {
      print(outline, folder.folders().get(i));
    }
    outline.out();
  }
}
