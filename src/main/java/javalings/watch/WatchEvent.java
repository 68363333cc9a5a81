package javalings.watch;

/** Everything that can happen to a session; the troubles of its producers are events too. */
public sealed interface WatchEvent {

  /** An exercise's files changed; every save of any exercise arrives here. */
  record Saved(Snapshot snapshot) implements WatchEvent {}

  /** The watcher has to go another way; {@code what} is a sentence for the learner. */
  record WatcherTrouble(String what) implements WatchEvent {}
}
