/**
 * Hints that a language model writes, where somebody has set one up: the request, the stream of the
 * answer, and the guard that the whole answer has to pass. Nothing of it is loaded before somebody
 * asks. Imports {@code course}, {@code model} and {@code workspace}.
 *
 * <pre>
 * HintMaterial = what the course and the learner have      ChatRequest = what is sent, to the byte
 * ChatCall     = one request and its stream, with limits    AnswerGuard = why an answer is not shown
 * ModelHint    = asks, guards, asks once more
 * </pre>
 */
@NullMarked
package javalings.ai;

import org.jspecify.annotations.NullMarked;
