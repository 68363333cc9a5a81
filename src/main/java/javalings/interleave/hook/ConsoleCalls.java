package javalings.interleave.hook;

import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link IO}: an explored program prints nothing, and cannot be asked anything. */
public final class ConsoleCalls {

  private ConsoleCalls() {}

  @Replaces(in = IO.class)
  public static void println(@Nullable Object value, int site) {
    if (ModelThread.current() == null) {
      IO.println(value);
    }
  }

  @Replaces(in = IO.class)
  public static void println(int site) {
    if (ModelThread.current() == null) {
      IO.println();
    }
  }

  @Replaces(in = IO.class)
  public static void print(@Nullable Object value, int site) {
    if (ModelThread.current() == null) {
      IO.print(value);
    }
  }

  @Replaces(in = IO.class)
  public static String readln(int site) {
    Hooks.refuse("IO.readln; a scenario has its input in itself", site);
    return IO.readln();
  }
}
