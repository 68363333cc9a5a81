package javalings.sandbox.policy;

/**
 * A use that a submission may not make.
 *
 * @param file the bare name of the source file
 * @param line from 1
 * @param message a sentence without a full stop
 */
public record PolicyViolation(String file, int line, String message) {}
