package javalings.tales;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javalings.llama.Dimensions;
import javalings.llama.Tokenizer;

/**
 * Trains the storyteller of topic 24 and writes it: {@code tales.bin}, the same bits on every
 * machine. One thread adds everything up in one order.
 */
final class Training {

  /** What a run depends on, all of it. */
  record Plan(Dimensions shape, int sequences, int length, int steps, float rate, long seed) {

    /** Its sequences are shorter than the context that the readers make room for. */
    static final Plan TALES =
        new Plan(new Dimensions(64, 176, 3, 4, 2, 320, 256), 16, 96, 4_000, 1.5e-3f, 7);
  }

  private static final int SAMPLE = 2_000;

  private final Plan plan;
  private final Tokenizer tokenizer;
  private final Tales tales;
  private final Parameters parameters;
  private final Network network;
  private final AdamW optimizer;
  private final int[] tokens;
  private final int[] next;

  Training(Plan plan, MatrixProduct product) {
    this.plan = plan;
    tales = new Tales(plan.seed);
    tokenizer = PairEncoding.learn(sample(plan.seed + 1), plan.shape.vocabulary());
    parameters = new Parameters(plan.shape);
    parameters.draw(new Random(plan.seed));
    network = new Network(parameters, product, plan.sequences, plan.length);
    optimizer = new AdamW(parameters);
    tokens = new int[plan.sequences * plan.length];
    next = new int[plan.sequences * plan.length];
  }

  private static String sample(long seed) {
    var tales = new Tales(seed);
    var text = new StringBuilder();
    for (int i = 0; i < SAMPLE; i++) {
      text.append(tales.next().text()).append('\n');
    }
    return text.toString();
  }

  byte[] run(PrintStream log) {
    double smooth = 0;
    for (int step = 1; step <= plan.steps; step++) {
      for (int s = 0; s < plan.sequences; s++) {
        read(s * plan.length);
      }
      double loss = network.learn(tokens, next);
      optimizer.step(rate(step));
      smooth = step == 1 ? loss : 0.95 * smooth + 0.05 * loss;
      if (step == 1 || step % 100 == 0) {
        log.printf("step %d: %.3f nats a token%n", step, smooth);
      }
    }
    return WeightsFile.of(parameters, tokenizer);
  }

  /** A sequence begins with the line break before a story, and ends wherever it is full. */
  private void read(int from) {
    int at = from;
    int last = 0;
    while (at < from + plan.length) {
      for (int id : PairEncoding.encode(tokenizer, tales.next().text() + "\n")) {
        if (at < from + plan.length) {
          tokens[at] = last;
          next[at++] = id;
          last = id;
        }
      }
    }
  }

  /** A hundred steps of warming up, then along a cosine down to almost nothing. */
  private float rate(int step) {
    double falling = 0.5 * (1 + StrictMath.cos(Math.PI * step / plan.steps));
    return (float) (plan.rate * Math.min(1, step / 100.0) * (0.02 + 0.98 * falling));
  }

  public static void main(String[] args) throws IOException {
    var bytes = new Training(Plan.TALES, new VectorProduct()).run(System.out);
    Files.write(Path.of(args[0]), bytes);
    System.out.println(args[0] + ": " + bytes.length + " bytes");
  }
}
