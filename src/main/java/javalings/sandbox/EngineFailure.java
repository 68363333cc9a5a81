package javalings.sandbox;

/** The engine's process does not come up: our trouble or the machine's, never the learner's. */
public final class EngineFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EngineFailure(int status, String words) {
    super(
        "the engine's Java ended with status %d before it was ready%s; ./runner doctor looks for the reason"
            .formatted(status, words.isEmpty() ? "" : " and said: " + words));
  }
}
