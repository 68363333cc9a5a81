package javalings.judge;

import java.util.List;
import javalings.ownership.BorrowChecker;
import javalings.sandbox.EngineServer;

/**
 * The program of an engine process. With the argument {@code train} it warms up and ends, for the
 * making of the ahead-of-time cache (JEP 514).
 */
public final class EngineMain {

  public static final String TRAIN = "train";

  private EngineMain() {}

  public static void main(String[] args) throws InterruptedException {
    var pipeline = new Pipeline(BorrowChecker::inspect);
    if (List.of(args).contains(TRAIN)) {
      pipeline.warmUp();
    } else {
      EngineServer.serve(pipeline);
    }
  }
}
