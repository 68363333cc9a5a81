import java.util.ArrayList;
import java.util.List;
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
    return print(new Outline(), folder).end();
  }
  private static Outline print(Outline outline, Folder folder) {
    outline.add(folder.name());
    var mine = outline;
    for (var inner : folder.folders()) {
      mine.in();
      mine = print(mine, inner);
      mine.out();
    }
    return mine;
  }
}
