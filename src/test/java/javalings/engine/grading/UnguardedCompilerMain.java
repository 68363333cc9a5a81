package javalings.engine.grading;

import java.util.List;

/** A compiler without the policy, which shows how far the other layers go. */
final class UnguardedCompilerMain {

  private UnguardedCompilerMain() {}

  public static void main(String[] args) {
    CompilerMain.run(args, (_, _) -> List.of());
  }
}
