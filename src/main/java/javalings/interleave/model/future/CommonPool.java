package javalings.interleave.model.future;

import java.util.concurrent.Executor;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.ThreadTable;

/** In place of the common pool: a daemon thread for each task. */
public enum CommonPool implements Executor {
  INSTANCE;

  @Override
  public void execute(Runnable task) {
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(task), true);
    caller
        .threads()
        .start(
            caller, ThreadTable.virtual().newThread(TaskHandover.asking(task)), caller.lastSite());
  }
}
