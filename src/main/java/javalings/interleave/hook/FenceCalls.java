package javalings.interleave.hook;

import java.lang.invoke.VarHandle;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.FenceOrder;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;

/** Replaces the fences of {@link VarHandle}. */
public final class FenceCalls {

  private FenceCalls() {}

  @Replaces(in = VarHandle.class)
  public static void fullFence(int site) {
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(VarHandle.class, "fence"), true);
    FenceOrder.of(caller).fullFence(caller);
  }

  @Replaces(in = VarHandle.class)
  public static void acquireFence(int site) {
    ModelThread caller = CallingThread.get();
    FenceOrder.of(caller).acquireFence(caller);
  }

  @Replaces(in = VarHandle.class)
  public static void loadLoadFence(int site) {
    acquireFence(site);
  }

  @Replaces(in = VarHandle.class)
  public static void releaseFence(int site) {
    ModelThread caller = CallingThread.get();
    FenceOrder.of(caller).releaseFence(caller);
  }

  @Replaces(in = VarHandle.class)
  public static void storeStoreFence(int site) {
    releaseFence(site);
  }
}
