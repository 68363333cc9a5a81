package javalings.sandbox.jail;

/**
 * One layer between a stranger's code and this machine.
 *
 * @param seen that it is active, in which version, or why it is not
 * @param meaning the things that it stops, for somebody who has to decide whether to do without
 */
public record SandboxLayer(String name, boolean active, String seen, String meaning) {}
