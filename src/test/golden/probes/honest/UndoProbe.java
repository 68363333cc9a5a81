import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class UndoProbe {
  @Move static final class Editor {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> past = new ArrayDeque<>();
    @Mut void type(String s) { past.push(text.toString()); text.append(s); }
    @Mut boolean undo() { if (past.isEmpty()) { return false; } text.setLength(0); text.append(past.pop()); return true; }
    @Override public String toString() { return text.toString(); }
  }
  static void run() {
    Editor e = new Editor();
    e.type("a");
    e.type("b");
    while (e.undo()) { System.out.println(e); }
  }
}
