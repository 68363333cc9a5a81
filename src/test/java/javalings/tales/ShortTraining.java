package javalings.tales;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javalings.llama.Dimensions;

/** A training of three steps, in the test's virtual machine or in one with the Vector API. */
final class ShortTraining {

  private static final Training.Plan PLAN =
      new Training.Plan(new Dimensions(64, 96, 2, 4, 2, 80, 256), 2, 16, 3, 1e-3f, 11);

  private ShortTraining() {}

  static String bits(MatrixProduct product) {
    var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(new Training(PLAN, product).run(silent));
  }

  public static void main(String[] args) {
    System.out.print(bits(new VectorProduct()));
  }
}
