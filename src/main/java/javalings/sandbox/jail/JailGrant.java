package javalings.sandbox.jail;

/** A thing that a jailed process may do beyond computing. */
public enum JailGrant {
  /** Sockets in a network of its own, where nobody else is: 127.0.0.1 and nothing beside it. */
  LOOPBACK,
  /** Files in one folder, which is its alone. */
  FOLDER
}
