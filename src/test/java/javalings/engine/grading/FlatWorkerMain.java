package javalings.engine.grading;

import javalings.sandbox.CompiledExercise;

/** A worker in which submission and checks share a loader that sees everything. */
final class FlatWorkerMain {

  private FlatWorkerMain() {}

  public static void main(String[] args) throws InterruptedException {
    WorkerMain.run(args, (exercise, _) -> flat(exercise));
  }

  private static ClassLoader flat(CompiledExercise exercise) {
    return exercise.load();
  }
}
