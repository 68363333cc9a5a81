package javalings.interleave.hook;

import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import org.jspecify.annotations.Nullable;

/** Replaces {@link IO}: an explored program prints nothing, and cannot be asked anything. */
public final class ConsoleCalls {

  private ConsoleCalls() {}

  @Replaces(in = IO.class)
  public static void println(@Nullable Object value, int site) {}

  @Replaces(in = IO.class)
  public static void println(int site) {}

  @Replaces(in = IO.class)
  public static void print(@Nullable Object value, int site) {}

  @Replaces(in = IO.class)
  public static String readln(int site) {
    ModelThread caller = CallingThread.get();
    String what = "IO.readln; a scenario has its input in itself";
    throw caller.refuse(what + " (" + caller.site(site).where() + ")");
  }
}
