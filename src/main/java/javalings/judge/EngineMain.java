package javalings.judge;

import java.io.IOException;
import javalings.compile.Inspection;
import javalings.sandbox.EngineServer;

/** The program of an engine process. */
public final class EngineMain {

  private EngineMain() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    EngineServer.serve(new Pipeline(Inspection.NONE));
  }
}
