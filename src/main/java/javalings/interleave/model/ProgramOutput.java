package javalings.interleave.model;

/** Standard output of the explored program. */
public final class ProgramOutput {

  private ProgramOutput() {}

  /** Prints; a step of its own if it matters which thread prints first. */
  public static void print(ModelThread thread, String text) {
    if (thread.execution.settings.watchesOutput()) {
      thread.step(thread.cell(ProgramOutput.class, "text"), true);
    }
    thread.execution.log().print(thread, text);
  }
}
