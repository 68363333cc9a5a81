package javalings.engine.client;

import java.util.function.BiConsumer;
import javalings.engine.EngineFailure;
import javalings.engine.ProgramJar;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.model.Job;
import javalings.model.Need;
import org.jspecify.annotations.Nullable;

/**
 * The process that works and, where one is wanted, the one that stands by to take its place.
 * Belongs to the thread of its owner; what the processes say comes on threads of their own.
 */
final class EnginePair {

  private final JavaCommand command;
  private final boolean standbyWanted;
  private final ProgramJar program;
  private final ProtocolLog log;
  private final BiConsumer<EngineSlot, EngineReply> said;
  private final BiConsumer<EngineSlot, EngineEnd> ended;

  private @Nullable EngineSlot active;
  private @Nullable EngineSlot standby;

  /** Whether the last job needs them. */
  private boolean vectors;

  EnginePair(
      JavaCommand command,
      boolean standbyWanted,
      ProgramJar program,
      BiConsumer<EngineSlot, EngineReply> said,
      BiConsumer<EngineSlot, EngineEnd> ended) {
    this.command = command;
    this.standbyWanted = standbyWanted;
    this.program = program;
    this.log = ProtocolLog.of(program);
    this.said = said;
    this.ended = ended;
  }

  @Nullable EngineSlot active() {
    return active;
  }

  /**
   * The process for a job; one that works and cannot take it is replaced.
   *
   * @throws EngineFailure where none can be started
   */
  EngineSlot activeFor(Job job) {
    vectors = job.needs().contains(Need.VECTOR);
    return occupied();
  }

  EngineSlot occupied() {
    var last = active;
    if (last != null && fits(last)) {
      return last;
    }
    var next = start();
    active = next;
    kill(last);
    return next;
  }

  private boolean fits(EngineSlot slot) {
    return slot.hasVectors() || !vectors;
  }

  /** The process of another program would not understand this one, nor be understood. */
  private EngineSlot start() {
    if (program.isReplaced()) {
      throw EngineFailure.ofAnotherBuild();
    }
    var words = vectors ? command.withVectors() : command;
    var slot = new EngineSlot(EngineProcess.start(words, log), vectors);
    slot.process().listen(reply -> said.accept(slot, reply), end -> ended.accept(slot, end));
    return slot;
  }

  /** The next process is there before the last one goes, since one has to guard the terminal. */
  void replaceActive() {
    var last = active;
    active = standby;
    standby = null;
    try {
      active = standbyWanted ? occupied() : active;
    } catch (RuntimeException e) {
      // The next job will tell.
    }
    kill(last);
  }

  /** Starts the standby where one is wanted and missing. */
  void standBy() {
    if (standbyWanted && (standby == null || !fits(standby))) {
      kill(standby);
      standby = start();
      standby.process().send(new EngineRequest.Warm());
    }
  }

  /**
   * A process has ended.
   *
   * @return whether it is the one that worked
   */
  boolean lost(EngineSlot slot) {
    if (slot.equals(standby)) {
      standby = null;
    }
    if (!slot.equals(active)) {
      return false;
    }
    active = null;
    return true;
  }

  void kill() {
    kill(active);
    kill(standby);
  }

  private static void kill(@Nullable EngineSlot slot) {
    if (slot != null) {
      slot.process().kill();
    }
  }
}
