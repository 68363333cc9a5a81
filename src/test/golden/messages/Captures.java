import javalings.own.*;

/** A lambda uses what it captured below its arrow. */
class Captures {
  @Move
  static final class Text {
    int length;

    @Mut
    void grow() {
      length++;
    }
  }

  static void grow(@BorrowedMut Text text) {
    text.grow();
  }

  static void take(Text text) {
    var mine = text;
  }

  static void later(@Send Runnable work) {
    new Thread(work).start();
  }

  static void twoAtATime(@BorrowedMut Text text) {
    Runnable redo =
        () -> {
          grow(text);
        };
    Runnable undo =
        () -> {
          grow(text);
        };
    redo.run();
    undo.run();
  }

  static void lookedAt(Text text) {
    @Borrowed Text seen = text;
    Runnable grow = () -> grow(text);
    System.out.println(seen.length);
    grow.run();
  }

  static void changed(Text text) {
    Runnable look = () -> System.out.println(text.length);
    text.length = 2;
    look.run();
  }

  static void movedAway(Text text) {
    Runnable look = () -> System.out.println(text.length);
    take(text);
    look.run();
  }

  static void sent(Text text) {
    later(() -> System.out.println(text.length));
  }
}
