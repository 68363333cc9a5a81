package javalings.engine.grading;

/** The main classes of the processes that handle submissions. */
record GradingPrograms(Class<?> compiler, Class<?> worker) {

  static final GradingPrograms USUAL = new GradingPrograms(CompilerMain.class, WorkerMain.class);
}
