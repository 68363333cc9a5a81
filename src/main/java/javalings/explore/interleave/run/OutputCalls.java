package javalings.explore.interleave.run;

import javalings.explore.interleave.weave.Stands;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link IO}: an explored program prints nothing, and cannot be asked anything. */
public final class OutputCalls {

  private OutputCalls() {}

  @Stands(in = IO.class)
  public static void println(@Nullable Object value, int site) {
    if (Strand.current() == null) {
      IO.println(value);
    }
  }

  @Stands(in = IO.class)
  public static void println(int site) {
    if (Strand.current() == null) {
      IO.println();
    }
  }

  @Stands(in = IO.class)
  public static void print(@Nullable Object value, int site) {
    if (Strand.current() == null) {
      IO.print(value);
    }
  }

  @Stands(in = IO.class)
  public static String readln(int site) {
    Hooks.refuse("IO.readln; a scenario has its input in itself", site);
    return IO.readln();
  }
}
