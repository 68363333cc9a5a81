package javalings.interleave.hook;

import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.ProgramOutput;
import javalings.interleave.model.Replaces;
import org.jspecify.annotations.Nullable;

/** Replaces {@link IO}: what is printed is remembered, and nobody can be asked anything. */
public final class ConsoleCalls {

  private ConsoleCalls() {}

  @Replaces(in = IO.class)
  public static void println(@Nullable Object value, int site) {
    say(value + "\n");
  }

  @Replaces(in = IO.class)
  public static void println(int site) {
    say("\n");
  }

  @Replaces(in = IO.class)
  public static void print(@Nullable Object value, int site) {
    say(String.valueOf(value));
  }

  private static void say(String text) {
    ModelThread caller = CallingThread.get();
    ProgramOutput.print(caller, text);
  }

  @Replaces(in = IO.class)
  public static String readln(int site) {
    ModelThread caller = CallingThread.get();
    String what = "IO.readln; a scenario has its input in itself";
    throw caller.refuse(what + " (" + caller.site(site).where() + ")");
  }
}
