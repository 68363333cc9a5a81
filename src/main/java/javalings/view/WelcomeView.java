package javalings.view;

/**
 * What a person sees on the first start.
 *
 * @param course the course's title
 * @param markdown the course's own welcome; empty for ours
 * @param workspace the folder that was made for the learner
 * @param scroll lines above the window; too much is taken for the end
 */
public record WelcomeView(String course, String markdown, String workspace, int scroll) {}
