package javalings.jdk;

/** How an argument is handed over. */
public enum ParameterMode {
  /** By value: what moves is moved. */
  VALUE,
  SHARED,
  MUT,
  /** Looked at during the call, whatever it is. */
  LOOK,
  /** By value, and the receiver has it afterwards. */
  KEEP,
  /** By value, to where it may be kept for ever, such as another thread. */
  SEND,
  /** As {@link #SEND}, and may be called more than once there. */
  REPEAT,
  /** Called at most once, during the call. */
  ONCE,
  /** Called during the call, with what it may keep. */
  GIVE,
  /** Everything in it is in the receiver afterwards. */
  ALL,
  /** Not known to the checker. */
  UNKNOWN
}
