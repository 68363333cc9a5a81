import java.util.ArrayList;
import java.util.List;
import javalings.own.Consumes;
import javalings.own.Move;
import javalings.own.Mut;

/** What a method does with its parameter decides how it could borrow it. */
class TakesOver {
  @Move
  static final class Outline {
    private final List<String> lines = new ArrayList<>();

    int size() {
      return lines.size();
    }

    @Mut
    void add(String line) {
      lines.add(line);
    }

    @Consumes
    List<String> end() {
      return lines;
    }
  }

  @Move
  static final class Book {
    private final Outline outline;

    Book(Outline outline) {
      this.outline = outline;
    }
  }

  @Move
  record Page(Outline outline) {}

  interface Reader {
    void read(Outline outline);
  }

  static final class Glance implements Reader {
    @Override
    public void read(Outline outline) {
      System.out.println(outline.size());
    }
  }

  static int measure(Outline outline) {
    return outline.size();
  }

  static void looks() {
    var outline = new Outline();
    measure(outline);
    measure(outline);
  }

  static void greet(Outline outline) {
    outline.add("hello");
  }

  static void changes() {
    var outline = new Outline();
    for (var i = 0; i < 3; i++) {
      greet(outline);
    }
  }

  static List<String> print(Outline outline, int depth) {
    outline.add("level " + depth);
    if (depth > 0) {
      print(outline, depth - 1);
    }
    return outline.end();
  }

  static Outline tidy(Outline outline) {
    return outline;
  }

  static int keeps() {
    var outline = new Outline();
    var book = new Book(outline);
    return outline.size();
  }

  static int givesBack() {
    var outline = new Outline();
    tidy(outline);
    return outline.size();
  }

  static int onAPage() {
    var outline = new Outline();
    var page = new Page(outline);
    return outline.size();
  }

  static int asAgreed(Glance glance) {
    var outline = new Outline();
    glance.read(outline);
    return outline.size();
  }

  static int inAList(List<Outline> all) {
    var outline = new Outline();
    all.add(outline);
    return outline.size();
  }
}
