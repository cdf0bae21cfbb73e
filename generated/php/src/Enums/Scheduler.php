<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Enums;

/**
 * A scheduler, the sampling method that removes the noise step by step. All 18 that the provider lists.
 * Parameters also take a value that is not listed, as text.
 * Source: seed-002: schedulers.
 */
enum Scheduler: string
{
    case DDPMScheduler = 'DDPMScheduler';
    case DDIMScheduler = 'DDIMScheduler';
    case PNDMScheduler = 'PNDMScheduler';
    case LMSDiscreteScheduler = 'LMSDiscreteScheduler';
    case EulerDiscreteScheduler = 'EulerDiscreteScheduler';
    case EulerAncestralDiscreteScheduler = 'EulerAncestralDiscreteScheduler';
    case DPMSolverMultistepScheduler = 'DPMSolverMultistepScheduler';
    case HeunDiscreteScheduler = 'HeunDiscreteScheduler';
    case KDPM2DiscreteScheduler = 'KDPM2DiscreteScheduler';
    case DPMSolverSinglestepScheduler = 'DPMSolverSinglestepScheduler';
    case KDPM2AncestralDiscreteScheduler = 'KDPM2AncestralDiscreteScheduler';
    case UniPCMultistepScheduler = 'UniPCMultistepScheduler';
    case DDIMInverseScheduler = 'DDIMInverseScheduler';
    case DEISMultistepScheduler = 'DEISMultistepScheduler';
    case IPNDMScheduler = 'IPNDMScheduler';
    case KarrasVeScheduler = 'KarrasVeScheduler';
    case ScoreSdeVeScheduler = 'ScoreSdeVeScheduler';
    case LCMScheduler = 'LCMScheduler';
}
