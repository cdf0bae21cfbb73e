// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

import java.util.List;
import java.util.Objects;

/**
 * A scheduler, the sampling method that removes the noise step by step. All 18 that the provider lists.
 *
 * <p>A value that is not listed is sent as it is.
 *
 * <p>Source: seed-002: schedulers.
 */
public final class Scheduler {
    /** What this version has heard of, for a switch over {@link #known()}. */
    public enum Known {
        /** {@code DDPMScheduler}. */
        DDPM_SCHEDULER,
        /** {@code DDIMScheduler}. */
        DDIM_SCHEDULER,
        /** {@code PNDMScheduler}. */
        PNDM_SCHEDULER,
        /** {@code LMSDiscreteScheduler}. */
        LMS_DISCRETE_SCHEDULER,
        /** {@code EulerDiscreteScheduler}. */
        EULER_DISCRETE_SCHEDULER,
        /** {@code EulerAncestralDiscreteScheduler}. */
        EULER_ANCESTRAL_DISCRETE_SCHEDULER,
        /** {@code DPMSolverMultistepScheduler}. */
        DPM_SOLVER_MULTISTEP_SCHEDULER,
        /** {@code HeunDiscreteScheduler}. */
        HEUN_DISCRETE_SCHEDULER,
        /** {@code KDPM2DiscreteScheduler}. */
        KDPM2_DISCRETE_SCHEDULER,
        /** {@code DPMSolverSinglestepScheduler}. */
        DPM_SOLVER_SINGLESTEP_SCHEDULER,
        /** {@code KDPM2AncestralDiscreteScheduler}. */
        KDPM2_ANCESTRAL_DISCRETE_SCHEDULER,
        /** {@code UniPCMultistepScheduler}. */
        UNI_PC_MULTISTEP_SCHEDULER,
        /** {@code DDIMInverseScheduler}. */
        DDIM_INVERSE_SCHEDULER,
        /** {@code DEISMultistepScheduler}. */
        DEIS_MULTISTEP_SCHEDULER,
        /** {@code IPNDMScheduler}. */
        IPNDM_SCHEDULER,
        /** {@code KarrasVeScheduler}. */
        KARRAS_VE_SCHEDULER,
        /** {@code ScoreSdeVeScheduler}. */
        SCORE_SDE_VE_SCHEDULER,
        /** {@code LCMScheduler}. */
        LCM_SCHEDULER,
        /** A value that this version has not heard of. */
        OTHER
    }

    /** {@code DDPMScheduler}. */
    public static final Scheduler DDPM_SCHEDULER =
            new Scheduler("DDPMScheduler", Known.DDPM_SCHEDULER);
    /** {@code DDIMScheduler}. */
    public static final Scheduler DDIM_SCHEDULER =
            new Scheduler("DDIMScheduler", Known.DDIM_SCHEDULER);
    /** {@code PNDMScheduler}. */
    public static final Scheduler PNDM_SCHEDULER =
            new Scheduler("PNDMScheduler", Known.PNDM_SCHEDULER);
    /** {@code LMSDiscreteScheduler}. */
    public static final Scheduler LMS_DISCRETE_SCHEDULER =
            new Scheduler("LMSDiscreteScheduler", Known.LMS_DISCRETE_SCHEDULER);
    /** {@code EulerDiscreteScheduler}. */
    public static final Scheduler EULER_DISCRETE_SCHEDULER =
            new Scheduler("EulerDiscreteScheduler", Known.EULER_DISCRETE_SCHEDULER);
    /** {@code EulerAncestralDiscreteScheduler}. */
    public static final Scheduler EULER_ANCESTRAL_DISCRETE_SCHEDULER =
            new Scheduler("EulerAncestralDiscreteScheduler", Known.EULER_ANCESTRAL_DISCRETE_SCHEDULER);
    /** {@code DPMSolverMultistepScheduler}. */
    public static final Scheduler DPM_SOLVER_MULTISTEP_SCHEDULER =
            new Scheduler("DPMSolverMultistepScheduler", Known.DPM_SOLVER_MULTISTEP_SCHEDULER);
    /** {@code HeunDiscreteScheduler}. */
    public static final Scheduler HEUN_DISCRETE_SCHEDULER =
            new Scheduler("HeunDiscreteScheduler", Known.HEUN_DISCRETE_SCHEDULER);
    /** {@code KDPM2DiscreteScheduler}. */
    public static final Scheduler KDPM2_DISCRETE_SCHEDULER =
            new Scheduler("KDPM2DiscreteScheduler", Known.KDPM2_DISCRETE_SCHEDULER);
    /** {@code DPMSolverSinglestepScheduler}. */
    public static final Scheduler DPM_SOLVER_SINGLESTEP_SCHEDULER =
            new Scheduler("DPMSolverSinglestepScheduler", Known.DPM_SOLVER_SINGLESTEP_SCHEDULER);
    /** {@code KDPM2AncestralDiscreteScheduler}. */
    public static final Scheduler KDPM2_ANCESTRAL_DISCRETE_SCHEDULER =
            new Scheduler("KDPM2AncestralDiscreteScheduler", Known.KDPM2_ANCESTRAL_DISCRETE_SCHEDULER);
    /** {@code UniPCMultistepScheduler}. */
    public static final Scheduler UNI_PC_MULTISTEP_SCHEDULER =
            new Scheduler("UniPCMultistepScheduler", Known.UNI_PC_MULTISTEP_SCHEDULER);
    /** {@code DDIMInverseScheduler}. */
    public static final Scheduler DDIM_INVERSE_SCHEDULER =
            new Scheduler("DDIMInverseScheduler", Known.DDIM_INVERSE_SCHEDULER);
    /** {@code DEISMultistepScheduler}. */
    public static final Scheduler DEIS_MULTISTEP_SCHEDULER =
            new Scheduler("DEISMultistepScheduler", Known.DEIS_MULTISTEP_SCHEDULER);
    /** {@code IPNDMScheduler}. */
    public static final Scheduler IPNDM_SCHEDULER =
            new Scheduler("IPNDMScheduler", Known.IPNDM_SCHEDULER);
    /** {@code KarrasVeScheduler}. */
    public static final Scheduler KARRAS_VE_SCHEDULER =
            new Scheduler("KarrasVeScheduler", Known.KARRAS_VE_SCHEDULER);
    /** {@code ScoreSdeVeScheduler}. */
    public static final Scheduler SCORE_SDE_VE_SCHEDULER =
            new Scheduler("ScoreSdeVeScheduler", Known.SCORE_SDE_VE_SCHEDULER);
    /** {@code LCMScheduler}. */
    public static final Scheduler LCM_SCHEDULER =
            new Scheduler("LCMScheduler", Known.LCM_SCHEDULER);

    private final String value;
    private final Known known;

    private Scheduler(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Any value.
     *
     * @param value as it is sent
     * @return the constant, if it is one
     */
    public static Scheduler of(String value) {
        for (Scheduler one : values()) if (one.value.equals(value)) return one;
        return new Scheduler(Objects.requireNonNull(value), Known.OTHER);
    }

    /**
     * What the contract lists.
     *
     * @return all 18 values
     */
    public static List<Scheduler> values() {
        return List.of(
                DDPM_SCHEDULER,
                DDIM_SCHEDULER,
                PNDM_SCHEDULER,
                LMS_DISCRETE_SCHEDULER,
                EULER_DISCRETE_SCHEDULER,
                EULER_ANCESTRAL_DISCRETE_SCHEDULER,
                DPM_SOLVER_MULTISTEP_SCHEDULER,
                HEUN_DISCRETE_SCHEDULER,
                KDPM2_DISCRETE_SCHEDULER,
                DPM_SOLVER_SINGLESTEP_SCHEDULER,
                KDPM2_ANCESTRAL_DISCRETE_SCHEDULER,
                UNI_PC_MULTISTEP_SCHEDULER,
                DDIM_INVERSE_SCHEDULER,
                DEIS_MULTISTEP_SCHEDULER,
                IPNDM_SCHEDULER,
                KARRAS_VE_SCHEDULER,
                SCORE_SDE_VE_SCHEDULER,
                LCM_SCHEDULER);
    }

    /**
     * The value.
     *
     * @return as it is sent
     */
    public String value() {
        return value;
    }

    /**
     * Which of those that this version has heard of.
     *
     * @return {@link Known#OTHER} if none
     */
    public Known known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scheduler one && one.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
