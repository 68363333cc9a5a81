package javalings.interleave.hook;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.ProgramOutput;
import org.jspecify.annotations.Nullable;

/**
 * Standard output of an explored program: a line is printed in one step. Nothing reaches the
 * screen, for a program that is run a thousand times had better say nothing.
 */
final class ModelConsole extends PrintStream {

  private final boolean isKept;

  ModelConsole(boolean isKept) {
    super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    this.isKept = isKept;
  }

  private void say(@Nullable Object value, String end) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null && isKept) {
      ProgramOutput.print(caller, value + end);
    }
  }

  @Override
  public void print(boolean value) {
    say(value, "");
  }

  @Override
  public void print(char value) {
    say(value, "");
  }

  @Override
  public void print(int value) {
    say(value, "");
  }

  @Override
  public void print(long value) {
    say(value, "");
  }

  @Override
  public void print(float value) {
    say(value, "");
  }

  @Override
  public void print(double value) {
    say(value, "");
  }

  @Override
  public void print(char[] value) {
    say(String.valueOf(value), "");
  }

  @Override
  public void print(@Nullable String value) {
    say(value, "");
  }

  @Override
  public void print(@Nullable Object value) {
    say(value, "");
  }

  @Override
  public void println() {
    say("", "\n");
  }

  @Override
  public void println(boolean value) {
    say(value, "\n");
  }

  @Override
  public void println(char value) {
    say(value, "\n");
  }

  @Override
  public void println(int value) {
    say(value, "\n");
  }

  @Override
  public void println(long value) {
    say(value, "\n");
  }

  @Override
  public void println(float value) {
    say(value, "\n");
  }

  @Override
  public void println(double value) {
    say(value, "\n");
  }

  @Override
  public void println(char[] value) {
    say(String.valueOf(value), "\n");
  }

  @Override
  public void println(@Nullable String value) {
    say(value, "\n");
  }

  @Override
  public void println(@Nullable Object value) {
    say(value, "\n");
  }

  @Override
  @SuppressWarnings("AnnotateFormatMethod") // PrintStream's own head
  public PrintStream format(String format, @Nullable Object... values) {
    say(String.format(Locale.ROOT, format, values).replace(System.lineSeparator(), "\n"), "");
    return this;
  }

  @Override
  @SuppressWarnings("AnnotateFormatMethod") // PrintStream's own head
  public PrintStream format(@Nullable Locale locale, String format, @Nullable Object... values) {
    say(String.format(locale, format, values).replace(System.lineSeparator(), "\n"), "");
    return this;
  }

  @Override
  public PrintStream append(@Nullable CharSequence text) {
    say(text, "");
    return this;
  }

  @Override
  public void write(int character) {
    say((char) character, "");
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    say(new String(bytes, from, length, StandardCharsets.UTF_8), "");
  }
}
